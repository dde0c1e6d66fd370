package se.ntjp.testcases.datacheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.suite.ProjectSuites;

/**
 * The test data that the cases of a SoapUI project need: each {@code ${name}} of their requests, headers and addresses,
 * what their scripts read as {@code context.name} where the published data know it, and what the published data give the
 * case itself, which it must have of its own. What a case's own scripts set it need not be given.
 */
public final class OfficialNeeds {

    private static final Pattern EXPANSION = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
    private static final Pattern READ = Pattern.compile("\\bcontext\\.([A-Za-z_][A-Za-z0-9_]*)(?!\\w|\\s*\\()");
    private static final Pattern SET = Pattern.compile("\\bcontext\\.([A-Za-z_][A-Za-z0-9_]*)\\s*=(?!=)");
    private static final Pattern EMPTY_ANSWER = Pattern.compile("assertExactNumberOfRecords\\s*\\(\\s*0\\s*\\)");

    private final TestData published;
    private final Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** @param published the package's own {@code data.xml} */
    public OfficialNeeds(TestData published) {
        this.published = published;
        known.addAll(published.global().keySet());
        published.cases().values().forEach(values -> known.addAll(values.keySet()));
    }

    /** What the cases of a project need, in its order; one that is switched off needs nothing. */
    public List<CaseNeeds> of(SoapUiProject project) {
        Set<String> off = project.suites().stream()
                .filter(ProjectSuite::disabled)
                .flatMap(suite -> suite.cases().stream())
                .map(ProjectCase::id)
                .collect(Collectors.toSet());
        List<CaseNeeds> all = new ArrayList<>();
        ProjectSuites.byId(project).forEach((id, each) -> {
            if (!each.disabled() && !off.contains(each.id())) {
                all.add(needs(id, each));
            }
        });
        return all;
    }

    private CaseNeeds needs(String id, ProjectCase testCase) {
        Set<String> names = new LinkedHashSet<>();
        List<Step> steps =
                testCase.steps().stream().filter(step -> !step.disabled()).toList();
        steps.stream().flatMap(OfficialNeeds::texts).forEach(text -> names.addAll(found(EXPANSION, text)));
        List<String> scripts = steps.stream().flatMap(OfficialNeeds::scripts).toList();
        scripts.forEach(
                script -> found(READ, script).stream().filter(known::contains).forEach(names::add));
        scripts.forEach(script -> names.removeAll(found(SET, script)));
        Map<String, String> mine = published.cases().getOrDefault(id, Map.of());
        names.addAll(mine.keySet());
        Set<String> unlike = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.removeIf(name -> !unlike.add(name));
        Set<String> own = names.stream().filter(mine::containsKey).collect(Collectors.toSet());
        boolean nothing =
                scripts.stream().anyMatch(script -> EMPTY_ANSWER.matcher(script).find());
        String title = testCase.name().strip().replaceFirst("^" + Pattern.quote(id) + "\\.?\\s+", "");
        return new CaseNeeds(id, Text.same(title), List.copyOf(names), own, Map.of(), nothing ? own : Set.of());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> texts(Step step) {
        if (step instanceof Step.SoapRequest request) {
            return Stream.concat(
                    Stream.of(request.endpoint(), request.content()),
                    request.headers().stream().map(header -> header.value()));
        }
        return step instanceof Step.HttpRequestStep request
                ? Stream.of(request.endpoint(), request.path(), request.content())
                : Stream.empty();
    }

    private static Stream<String> scripts(Step step) {
        if (step instanceof Step.Groovy groovy) {
            return Stream.of(groovy.script());
        }
        return step instanceof Step.SoapRequest request
                ? request.assertions().stream()
                        .filter(assertion -> !assertion.disabled())
                        .flatMap(OfficialNeeds::texts)
                : Stream.empty();
    }

    private static Stream<String> texts(Assertion assertion) {
        return assertion.settings().values().stream();
    }
}
