package se.ntjp.testcases.soapui.convert;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;

/**
 * SoapUI's {@code ${…}} as a suite writes them: a name of the context is test data, a property that the project itself
 * gives a value is that value.
 */
final class Expansions {

    private static final Pattern EXPANSION = Pattern.compile("\\$\\{([^{}]*)}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final int DEEPEST = 5;

    private final SoapUiProject project;
    private final UnaryOperator<String> context;
    private final ProjectSuite suite;
    private final ProjectCase testCase;

    /**
     * For the texts of a case.
     *
     * @param context what a suite writes for a name of the context
     */
    Expansions(SoapUiProject project, ProjectSuite suite, ProjectCase testCase, UnaryOperator<String> context) {
        this.project = project;
        this.context = context;
        this.suite = suite;
        this.testCase = testCase;
    }

    /** The text with a suite's placeholders; empty where it holds an expansion that has no counterpart. */
    Optional<String> apply(String text) {
        return apply(text, 0);
    }

    private Optional<String> apply(String text, int depth) {
        Matcher matcher = EXPANSION.matcher(text);
        StringBuilder written = new StringBuilder();
        while (matcher.find()) {
            Optional<String> value = value(matcher.group(1).strip(), depth);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            matcher.appendReplacement(written, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(matcher.appendTail(written).toString());
    }

    private Optional<String> value(String inside, int depth) {
        if (NAME.matcher(inside).matches()) {
            return Optional.of(context.apply(inside));
        }
        String[] parts = inside.startsWith("#") ? inside.substring(1).split("#", -1) : inside.split("#", -1);
        if (depth == DEEPEST || parts.length != 2) {
            return Optional.empty();
        }
        return properties(inside.startsWith("#"), parts[0])
                .flatMap(known -> apply(known.getOrDefault(parts[1], ""), depth + 1));
    }

    private Optional<Map<String, String>> properties(boolean scoped, String place) {
        if (!scoped) {
            return testCase.steps().stream()
                    .filter(step -> step.name().equals(place) && step instanceof Step.Properties)
                    .map(step -> ((Step.Properties) step).properties())
                    .findFirst();
        }
        return switch (place) {
            case "Project" -> Optional.of(project.properties());
            case "TestSuite" -> Optional.of(suite.properties());
            case "TestCase" -> Optional.of(testCase.properties());
            default -> Optional.empty();
        };
    }
}
