package se.ntjp.testcases.soapui.stricter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.suite.ProjectSuites;
import se.ntjp.testcases.verdict.Finding;

/** Says where a case depends on chance: in SoapUI a failure cannot be made again, here the run's seed makes it come again. */
public final class SeededChance {

    private static final Pattern CHANCE =
            Pattern.compile("Math\\.random\\s*\\(|new\\s+(?:java\\.util\\.)?Random\\s*\\(|\\bshuffle\\s*\\(");

    private final long seed;

    /**
     * @param seed of the run
     */
    public SeededChance(long seed) {
        this.seed = seed;
    }

    /** A remark where the case's scripts draw by chance. */
    public List<Finding> judge(ProjectCase testCase) {
        boolean chance = Stream.concat(Stream.of(testCase.setupScript()), steps(testCase))
                .anyMatch(script -> CHANCE.matcher(script).find());
        return chance
                ? List.of(Finding.remark(
                        ProjectSuites.OFFICIAL,
                        Text.of(
                                        "Fallet slumpar fram sina frågor, i SoapUI utan frö. Samma frågor kommer igen med --seed %s.",
                                        "The case makes its requests by chance, in SoapUI without a seed. The same come again with --seed %s.")
                                .with(String.valueOf(seed))))
                : List.of();
    }

    private static Stream<String> steps(ProjectCase testCase) {
        return testCase.steps().stream()
                .filter(step -> !step.disabled())
                .filter(Step.Groovy.class::isInstance)
                .map(step -> ((Step.Groovy) step).script());
    }
}
