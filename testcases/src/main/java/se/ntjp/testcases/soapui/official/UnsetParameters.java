package se.ntjp.testcases.soapui.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.script.Script;

/**
 * Finds the {@code ${…}} of a project that nothing gives a value: no data, no property and no script. Whether a script
 * sets a name is told by its text, so one that composes names is not seen.
 */
final class UnsetParameters {

    private static final Pattern EXPANSION = Pattern.compile("\\$\\{([^${}]+)}");

    /** {@code context.name = …}, {@code context['name'] = …} and {@code setPropertyValue('name', …)}. */
    private static final Pattern SETS = Pattern.compile("context\\.(\\w+)\\s*=(?!=)"
            + "|context\\s*\\[\\s*[\"'](\\w+)[\"']\\s*]\\s*=(?!=)"
            + "|(?:setProperty|setPropertyValue|put)\\s*\\(\\s*[\"']([^\"']+)[\"']");

    private final SoapUiProject project;
    private final DataNames data;
    private final Set<String> set;

    UnsetParameters(SoapUiProject project, DataNames data) {
        this.project = project;
        this.data = data;
        this.set = ProjectScripts.of(project).stream()
                .flatMap(UnsetParameters::namesSet)
                .map(UnsetParameters::lower)
                .collect(Collectors.toSet());
    }

    /** Case name to what is never set in it, for the cases that have such; in the project's order. */
    Map<String, Set<String>> byCase() {
        Map<String, Set<String>> unset = new LinkedHashMap<>();
        for (ProjectSuite suite : project.suites()) {
            for (ProjectCase each : suite.cases()) {
                Set<String> names = suite.disabled() || each.disabled() ? Set.of() : unset(suite, each);
                if (!names.isEmpty()) {
                    unset.put(each.name(), names);
                }
            }
        }
        return unset;
    }

    private Set<String> unset(ProjectSuite suite, ProjectCase testCase) {
        Set<String> steps = testCase.steps().stream().map(Step::name).collect(Collectors.toSet());
        return testCase.steps().stream()
                .filter(step -> !step.disabled())
                .flatMap(UnsetParameters::texts)
                .flatMap(text -> EXPANSION.matcher(text).results())
                .map(found -> found.group(1).strip())
                .filter(name -> !isSet(name, suite, testCase, steps))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isSet(String token, ProjectSuite suite, ProjectCase testCase, Set<String> steps) {
        if (token.startsWith("=")) {
            return true;
        }
        String[] parts = token.startsWith("#") ? token.substring(1).split("#", 3) : token.split("#", 2);
        if (parts.length == 1) {
            return data.has(testCase.name(), token) || set.contains(lower(token));
        }
        if (!token.startsWith("#")) {
            return steps.contains(parts[0]);
        }
        return set.contains(lower(parts[1]))
                || switch (parts[0]) {
                    case "TestCase" -> testCase.properties().containsKey(parts[1]);
                    case "TestSuite" -> suite.properties().containsKey(parts[1]);
                    case "Project" -> project.properties().containsKey(parts[1]);
                    default -> true;
                };
    }

    /** The texts of a step in which names are filled in; its scripts are not among them. */
    private static Stream<String> texts(Step step) {
        Stream<String> own = Stream.empty();
        if (step instanceof Step.SoapRequest request) {
            own = Stream.concat(
                    Stream.of(request.endpoint(), request.content()),
                    request.headers().stream().map(header -> header.value()));
        } else if (step instanceof Step.HttpRequestStep request) {
            own = Stream.of(
                            List.of(request.endpoint(), request.path(), request.content()).stream(),
                            request.headers().stream().map(header -> header.value()),
                            request.parameters().stream().map(parameter -> parameter.value()))
                    .flatMap(each -> each);
        } else if (step instanceof Step.Delay delay) {
            own = Stream.of(delay.milliseconds());
        }
        return Stream.concat(
                own,
                ProjectScripts.assertions(step).stream()
                        .filter(assertion -> !assertion.disabled())
                        .flatMap(UnsetParameters::texts));
    }

    private static Stream<String> texts(Assertion assertion) {
        return assertion.settings().entrySet().stream()
                .filter(setting -> !setting.getKey().equals("scriptText"))
                .map(Map.Entry::getValue);
    }

    private static Stream<String> namesSet(Script script) {
        return SETS.matcher(script.text()).results().map(found -> Stream.of(1, 2, 3)
                .map(found::group)
                .filter(name -> name != null)
                .findFirst()
                .orElseThrow());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
