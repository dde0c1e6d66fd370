package se.ntjp.testcases.soapui.convert;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.soapui.convert.script.Meaning;
import se.ntjp.testcases.soapui.convert.script.ScriptReader;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.suite.TestSuite.TimeRule;

/**
 * What the cases of a project say together of its period filter.
 *
 * @param times which times of a record count; empty where no case filters by period
 * @param days names under which cases have a period's first and last day, to {@code periodStart} and {@code periodEnd}
 * @param kept names under which scripts keep something for later steps
 */
record ProjectScan(Optional<TimeRule> times, Map<String, String> days, Set<String> kept) {

    static final String SCRIPT = "GroovyScriptAssertion";

    private static final String START = "periodStart";
    private static final String END = "periodEnd";

    static ProjectScan of(SoapUiProject project, ScriptReader scripts) {
        Map<String, String> days = new LinkedHashMap<>();
        Set<String> kept = new HashSet<>();
        Optional<TimeRule> times = Optional.empty();
        for (Step step : steps(project)) {
            for (Meaning meaning : meanings(step, scripts)) {
                if (meaning instanceof Meaning.Period period) {
                    days.put(period.start(), START);
                    days.put(period.end(), END);
                } else if (meaning instanceof Meaning.Filters filter) {
                    times = times.or(filter::rule);
                    asked(step, days);
                } else if (meaning instanceof Meaning.Keeps keeps) {
                    kept.add(keeps.name());
                }
            }
        }
        kept.addAll(days.keySet());
        return new ProjectScan(times, days, kept);
    }

    private static List<Step> steps(SoapUiProject project) {
        return project.suites().stream()
                .flatMap(suite -> suite.cases().stream())
                .flatMap(each -> each.steps().stream())
                .toList();
    }

    private static List<Meaning> meanings(Step step, ScriptReader scripts) {
        Stream<String> texts = Stream.empty();
        if (step instanceof Step.Groovy groovy) {
            texts = Stream.of(groovy.script());
        } else if (step instanceof Step.SoapRequest request) {
            texts = request.assertions().stream()
                    .filter(assertion -> assertion.type().equals(SCRIPT))
                    .map(ProjectScan::script);
        }
        return texts.flatMap(text -> scripts.read(text).stream()).toList();
    }

    /** The script of an assertion. */
    static String script(Assertion assertion) {
        return assertion.setting("scriptText");
    }

    private static void asked(Step step, Map<String, String> days) {
        if (step instanceof Step.SoapRequest request) {
            for (String name : Placeholders.names(request.content())) {
                String ending = name.toLowerCase(Locale.ROOT);
                if (ending.endsWith("start")) {
                    days.putIfAbsent(name, START);
                } else if (ending.endsWith("end")) {
                    days.putIfAbsent(name, END);
                }
            }
        }
    }
}
