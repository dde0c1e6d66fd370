package se.ntjp.testcases.soapui.stricter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.suite.ProjectSuites;
import se.ntjp.testcases.verdict.Finding;

/**
 * Counts are compared as numbers. Scripts of the official suites (TF 7.1) compare them as the texts that properties hold,
 * so that 10 is not more than 9, and 9 is more than 10 (soapui.md §5.1 no 1).
 */
public final class CountsAreNumbers {

    /** A property read as text; not one that is made a number at once. */
    private static final Pattern READ =
            Pattern.compile("(\\w+)\\s*=\\s*[\\w.]*getPropertyValue\\(\\s*(['\"])(.+?)\\2\\s*\\)(?!\\s*(?:\\.|as\\b))");

    private static final Pattern COMPARED = Pattern.compile("assert\\s*\\(?\\s*(\\w+)\\s*(<=|>=|<|>)\\s*(\\w+)");

    /**
     * Judges a case that has run.
     *
     * @return where numbers and texts disagree: a failure where the numbers are wrong, a remark where only the texts are
     */
    public List<Finding> judge(CaseItem testCase) {
        return comparisons(testCase).stream()
                .flatMap(each -> disagreement(each.left(), each.sign(), each.right()).stream())
                .toList();
    }

    /** Whether the case has compared counts at all. */
    public boolean hasCompared(CaseItem testCase) {
        return !comparisons(testCase).isEmpty();
    }

    private record Comparison(String left, String sign, String right) {}

    private static List<Comparison> comparisons(CaseItem testCase) {
        List<Comparison> comparisons = new ArrayList<>();
        scripts(testCase.definition()).forEach(script -> {
            Map<String, String> properties = new HashMap<>();
            Matcher read = READ.matcher(script);
            while (read.find()) {
                properties.put(read.group(1), read.group(3));
            }
            Matcher compared = COMPARED.matcher(script);
            while (compared.find()) {
                String left = value(testCase, properties.get(compared.group(1)));
                String right = value(testCase, properties.get(compared.group(3)));
                if (left.matches("\\d{1,9}") && right.matches("\\d{1,9}")) {
                    comparisons.add(new Comparison(left, compared.group(2), right));
                }
            }
        });
        return comparisons;
    }

    private static String value(CaseItem testCase, String property) {
        String value = property == null ? null : testCase.getPropertyValue(property);
        return value == null ? "" : value;
    }

    private static List<Finding> disagreement(String left, String sign, String right) {
        boolean asNumbers = holds(Integer.compare(Integer.parseInt(left), Integer.parseInt(right)), sign);
        boolean asTexts = holds(left.compareTo(right), sign);
        if (asNumbers == asTexts) {
            return List.of();
        }
        String comparison = left + " " + sign + " " + right;
        return List.of(
                asNumbers
                        ? Finding.remark(
                                ProjectSuites.OFFICIAL,
                                Text.of(
                                                "Den officiella kontrollen jämför antal som text och underkänner %s. Som tal stämmer det.",
                                                "The official check compares counts as text and fails %s. As numbers it holds.")
                                        .with(comparison))
                        : Finding.failed(
                                ProjectSuites.OFFICIAL,
                                Text.of(
                                                "Antalet stämmer inte: %s gäller inte för tal. Den officiella kontrollen jämför dem som text och godkänner.",
                                                "The count is wrong: %s does not hold of numbers. The official check compares them as text and passes.")
                                        .with(comparison)));
    }

    private static boolean holds(int order, String sign) {
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            default -> order > 0;
        };
    }

    private static Stream<String> scripts(ProjectCase testCase) {
        return testCase.steps().stream()
                .filter(step -> !step.disabled())
                .flatMap(step -> step instanceof Step.SoapRequest request
                        ? request.assertions().stream()
                                .filter(assertion -> !assertion.disabled())
                                .map(assertion -> assertion.setting("scriptText"))
                        : step instanceof Step.Groovy groovy ? Stream.of(groovy.script()) : Stream.empty());
    }
}
