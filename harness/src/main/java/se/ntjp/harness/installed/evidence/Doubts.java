package se.ntjp.harness.installed.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.installed.evidence.JunitFile.Reported;
import se.ntjp.harness.installed.evidence.Plan.Planned;

/**
 * Whether a start of the runner really came to its end. The exit code alone says little: 255 is any failure, and 0 may
 * come in spite of failures. So exit code, summary, JUnit files and the project's cases are held against each other.
 */
final class Doubts {

    private static final Text TIMED_OUT = Text.of(
            "SoapUI blev inte klart inom den tid som gavs och stoppades.",
            "SoapUI did not come to its end in the time it was given and was stopped.");
    private static final Text INTERRUPTED = Text.of("Körningen avbröts.", "The run was interrupted.");
    private static final Text EXIT = Text.of(
            "SoapUI slutade med koden %s. Efter ett avslutat prov är den 0 eller 255.",
            "SoapUI exited with %s. After tests that came to their end it is 0 or 255.");
    private static final Text FAILED_WITHOUT_FAILURES = Text.of(
            "SoapUI slutade med koden 255, fel, men rapporterar inget underkänt testfall.",
            "SoapUI exited with 255, failure, but reports no failed test case.");
    private static final Text NO_SUMMARY = Text.of(
            "SoapUI:s sammanfattning saknas i loggen, så provet kom inte till sitt slut.",
            "SoapUI's summary is missing in its log, so the tests did not come to their end.");
    private static final Text OTHER_SUMMARY = Text.of(
            "Sammanfattningen räknar %s testfall, %s underkända; JUnit-filerna har %s, %s underkända.",
            "The summary counts %s test cases, %s failed; the JUnit files have %s, %s failed.");
    private static final Text NO_FILE = Text.of("SoapUI skrev ingen %s.", "SoapUI wrote no %s.");
    private static final Text UNREADABLE = Text.of("%s går inte att läsa: %s.", "%s cannot be read: %s.");
    private static final Text OTHER_COUNT = Text.of(
            "%s säger sig ha %s testfall, %s underkända, men har %s, %s underkända.",
            "%s claims %s test cases, %s failed, but has %s, %s failed.");
    private static final Text OTHER_SUITE =
            Text.of("%s är för testsviten ”%s”, väntad ”%s”.", "%s is of the suite “%s”, expected “%s”.");
    private static final Text NOT_REPORTED = Text.of(
            "Dessa påslagna testfall rapporterade SoapUI inte: %s.",
            "SoapUI did not report these enabled test cases: %s.");
    private static final Text NOT_ASKED_FOR = Text.of(
            "SoapUI rapporterade testfall som inte skulle köras: %s.",
            "SoapUI reported test cases that were not to be run: %s.");

    private final Plan.Start start;
    private final Evidence.OfStart evidence;
    private final String project;
    private final List<Text> doubts = new ArrayList<>();
    private final Map<String, List<Reported>> reported = new TreeMap<>();

    private Doubts(String project, Plan.Start start, Evidence.OfStart evidence) {
        this.project = project;
        this.start = start;
        this.evidence = evidence;
    }

    /**
     * A start, held against itself.
     *
     * @param doubts why it cannot be believed; empty where it can
     * @param reported the cases that its readable JUnit files have, by test suite
     */
    record Outcome(List<Text> doubts, Map<String, List<Reported>> reported) {

        /** What was reported of a case; empty where nothing was, or several things. */
        Optional<Reported> of(Planned testCase) {
            List<Reported> found = reported.getOrDefault(testCase.suite(), List.of()).stream()
                    .filter(each -> each.name().equals(testCase.name()))
                    .toList();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }
    }

    /**
     * Looks at a start.
     *
     * @param project the project's name
     */
    static Outcome of(String project, Plan.Start start, Evidence.OfStart evidence) {
        Doubts doubts = new Doubts(project, start, evidence);
        doubts.lookAtFiles();
        doubts.lookAtCases();
        doubts.lookAtEnd();
        return new Outcome(List.copyOf(doubts.doubts), doubts.reported);
    }

    private void lookAtFiles() {
        List<String> suites =
                start.cases().stream().map(Planned::suite).distinct().toList();
        for (String suite : suites) {
            String name = FileNames.junit(suite);
            byte[] content = evidence.junit().get(name);
            if (content == null) {
                doubts.add(NO_FILE.with(name));
                continue;
            }
            try {
                lookAt(name, suite, JunitFile.read(content));
            } catch (JunitFile.Unreadable e) {
                doubts.add(UNREADABLE.with(name, e.getMessage()));
            }
        }
    }

    private void lookAt(String name, String suite, JunitFile file) {
        String expected = project + "." + suite;
        if (!file.suite().equals(expected)) {
            doubts.add(OTHER_SUITE.with(name, file.suite(), expected));
            return;
        }
        reported.put(suite, file.cases());
        long failed = failed(file.cases());
        if (file.tests() != file.cases().size() || file.failures() != failed) {
            doubts.add(OTHER_COUNT.with(
                    name, file.tests(), file.failures(), file.cases().size(), failed));
        }
    }

    private void lookAtCases() {
        List<String> wanted = start.cases().stream()
                .map(each -> each.suite() + " / " + each.name())
                .collect(Collectors.toCollection(ArrayList::new));
        List<String> surplus = new ArrayList<>();
        reported.forEach((suite, cases) -> cases.stream()
                .map(each -> suite + " / " + each.name())
                .filter(each -> !wanted.remove(each))
                .forEach(surplus::add));
        if (!wanted.isEmpty()) {
            doubts.add(NOT_REPORTED.with(String.join(", ", wanted)));
        }
        if (!surplus.isEmpty()) {
            doubts.add(NOT_ASKED_FOR.with(String.join(", ", surplus)));
        }
    }

    private void lookAtEnd() {
        RunnerEnd end = evidence.end();
        int cases = reported.values().stream().mapToInt(List::size).sum();
        long failed = reported.values().stream().mapToLong(Doubts::failed).sum();
        if (end.how() != RunnerEnd.How.EXITED) {
            doubts.add(end.how() == RunnerEnd.How.TIMED_OUT ? TIMED_OUT : INTERRUPTED);
        } else if (end.exitCode() != 0 && end.exitCode() != 255) {
            doubts.add(EXIT.with(end.exitCode()));
        } else if (end.exitCode() == 255 && failed == 0) {
            doubts.add(FAILED_WITHOUT_FAILURES);
        }
        new RunnerLog(end.log())
                .summary()
                .ifPresentOrElse(
                        summary -> {
                            if (summary.cases() != cases || summary.failed() != failed) {
                                doubts.add(OTHER_SUMMARY.with(summary.cases(), summary.failed(), cases, failed));
                            }
                        },
                        () -> doubts.add(NO_SUMMARY));
    }

    private static long failed(List<Reported> cases) {
        return cases.stream().filter(each -> each.failure().isPresent()).count();
    }
}
