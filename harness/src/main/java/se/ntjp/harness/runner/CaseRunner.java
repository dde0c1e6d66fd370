package se.ntjp.harness.runner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.judge.Judge;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.reading.ExchangeReader;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.reading.XPaths;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Runs one case: makes its calls in order, reads each answer and lets the judge say what it is worth. A call that gets
 * no readable answer ends the case, since the later calls build on it.
 */
public final class CaseRunner implements Cases {

    private static final Text NO_LEAVE = Text.of(
            "Inte skickad: anropet ändrar något hos tjänsteproducenten och görs bara med --value allowWrites=yes.",
            "Not sent: the call changes something at the producer and is only made with --value allowWrites=yes.");
    private static final Text NO_VALUE = Text.of("Testdata saknas för %s.", "There is no test data for %s.");
    private static final Text NOTHING_TO_TAKE = Text.of(
            "Svaret på anropet ”%s” saknar %s, som nästa anrop bygger på.",
            "The answer to the call “%s” lacks %s, which the next call is built from.");
    private static final Text NO_UNFILTERED =
            Text.of("Anropet ”%s” gav inget svar att jämföra med.", "The call “%s” gave no answer to compare with.");
    private static final Text NO_TIMES = Text.of(
            "Det ofiltrerade svaret har inga tider att filtrera på: ange en patient med poster i testdata.",
            "The unfiltered answer has no times to filter by: give a patient with records in the test data.");
    private static final Text NOBODY_SAID_WHY = Text.of(
            "Svaret är inte kontraktets, men ingen kontroll säger varför. Felet ligger i testverktyget.",
            "The answer is not the contract's, but no check says why. The fault is the harness's.");

    private final TestSuite suite;
    private final XPaths xpaths;
    private final RequestFactory requests;
    private final Repetitions repetitions;
    private final Transport transport;
    private final ExchangeReader reader;
    private final Judge judge;
    private final RunListener listener;
    private final CountingRules counting;

    public CaseRunner(
            TestSuite suite,
            XPaths xpaths,
            RequestFactory requests,
            Repetitions repetitions,
            Transport transport,
            ExchangeReader reader,
            Judge judge,
            RunListener listener) {
        this.suite = suite;
        this.xpaths = xpaths;
        this.requests = requests;
        this.repetitions = repetitions;
        this.transport = transport;
        this.reader = reader;
        this.judge = judge;
        this.listener = listener;
        this.counting = new CountingRules(suite);
    }

    @Override
    public Outcome run(TestCase testCase, TestData data) {
        if (counting.isSummary(testCase)) {
            return counting.summary(testCase);
        }
        return new OneRun(testCase, data.forCase(testCase.id())).run();
    }

    /**
     * Why a case cannot be run with some data, if it cannot.
     *
     * @param data all test data
     */
    static Optional<Text> lack(TestCase testCase, TestData data) {
        List<String> missing = testCase.missing(data);
        return missing.isEmpty() ? Optional.empty() : Optional.of(missingData(testCase, missing));
    }

    static CaseResult withoutCalls(TestCase testCase, Verdict verdict, Text reason) {
        return new CaseResult(testCase.id(), verdict, reason, List.of(), List.of());
    }

    private static Text missingData(TestCase testCase, List<String> missing) {
        List<String> data = missing.stream().filter(name -> !isLeave(name)).toList();
        Text lacking = Text.of("Testdata saknas: lägg till %s för fall %s.", "Test data missing: add %s for case %s.")
                .with(String.join(", ", data), testCase.id());
        if (missing.stream().noneMatch(CaseRunner::isLeave)) {
            return lacking;
        }
        return data.isEmpty() ? NO_LEAVE : Text.of("%s %s", "%s %s").with(NO_LEAVE, lacking);
    }

    private static boolean isLeave(String name) {
        return TestData.ALLOW_WRITES.equalsIgnoreCase(name);
    }

    private final class OneRun {

        private final TestCase testCase;
        private final TestData data;
        private final Map<String, List<CallReading>> calls = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<String> exchanges = new ArrayList<>();
        private final Set<String> tried = new TreeSet<>();
        private boolean answered;

        OneRun(TestCase testCase, TestData data) {
            this.testCase = testCase;
            this.data = data;
        }

        Outcome run() {
            for (Call call : testCase.calls()) {
                Optional<List<Map<String, String>>> family = parameters(call);
                if (family.isEmpty()) {
                    break;
                }
                if (!makeAll(call, family.get())) {
                    break;
                }
            }
            return new Outcome(judge.result(testCase, findings, exchanges, tried), answered);
        }

        private boolean makeAll(Call call, List<Map<String, String>> family) {
            for (Map<String, String> parameters : family) {
                if (!make(call, parameters)) {
                    return false;
                }
            }
            return true;
        }

        /** Makes one call; false where the case cannot go on. */
        private boolean make(Call call, Map<String, String> parameters) {
            String id = testCase.id() + "/" + (exchanges.size() + 1);
            HttpRequest request = requests.request(id, call, parameters, data);
            Exchange exchange = transport.send(id, request);
            exchanges.add(id);
            answered |= exchange.answer().isPresent();
            listener.exchanged(testCase, call, parameters, exchange);
            ExchangeReading reading = reader.read(exchange, call);
            tried.addAll(judge.tried(reading));
            List<Finding> found = judge.exchange(reading);
            boolean goesOn = reading.payload().isPresent() || goesOnWithout(reading, found);
            findings.addAll(counting.of(call, reading, found, goesOn));
            if (reading.payload().isEmpty()) {
                return goesOn;
            }
            CallReading read =
                    new CallReading(call, parameters, reading, reading.payload().get(), suite.binding(), xpaths);
            calls.computeIfAbsent(call.id(), key -> new ArrayList<>()).add(read);
            findings.addAll(judge.expectations(suite.origin(), testCase, read, new CaseReading(calls, data)));
            return true;
        }

        /** Whether a case goes on after an answer that is not the contract's; a check must have said why it is not. */
        private boolean goesOnWithout(ExchangeReading reading, List<Finding> found) {
            boolean wanted = reading.wanted() != Call.AnswerKind.RESPONSE
                    && reading.wanted() != Call.AnswerKind.RESPONSE_OR_ERROR;
            if (!wanted && found.stream().allMatch(finding -> finding.effect() == Verdict.PASSED)) {
                findings.add(Finding.of("HARNESS", Verdict.HARNESS_ERROR, NOBODY_SAID_WHY)
                        .in(reading.exchange().id()));
            }
            return wanted && reading.envelope().isPresent();
        }

        /** The parameters of each call of a family; empty, with a finding, where there is nothing to make them of. */
        private Optional<List<Map<String, String>>> parameters(Call call) {
            Map<String, String> parameters = new TreeMap<>();
            for (String always : List.of("patientId", "patientIdType")) {
                data.value(always).ifPresent(value -> parameters.put(always, value));
            }
            for (Map.Entry<String, String> parameter : call.parameters().entrySet()) {
                Optional<String> filled = data.fill(parameter.getValue());
                if (filled.isEmpty()) {
                    return cannot(Verdict.NOT_TESTED, NO_VALUE.with(parameter.getValue()));
                }
                parameters.put(parameter.getKey(), filled.get());
            }
            for (Call.Take take : call.take()) {
                Optional<String> taken = first(take.from())
                        .flatMap(from -> xpaths.values(from.payload(), take.at()).stream()
                                .findFirst());
                if (taken.isEmpty()) {
                    return cannot(Verdict.FAILED, NOTHING_TO_TAKE.with(take.from(), take.at()));
                }
                parameters.put(take.parameter(), taken.get());
            }
            return call.repeat() == null ? Optional.of(List.of(parameters)) : family(call.repeat(), parameters);
        }

        private Optional<List<Map<String, String>>> family(Call.Repeat repeat, Map<String, String> common) {
            Optional<CallReading> unfiltered = first(repeat.of());
            if (unfiltered.isEmpty()) {
                return cannot(Verdict.UNDECIDED, NO_UNFILTERED.with(repeat.of()));
            }
            List<Map<String, String>> family =
                    repetitions.parameters(testCase.id(), repeat, common, unfiltered.get(), data);
            return family.isEmpty() ? cannot(Verdict.NOT_TESTED, NO_TIMES) : Optional.of(family);
        }

        private <T> Optional<T> cannot(Verdict effect, Text why) {
            findings.add(Finding.of(testCase.proves().get(0), effect, why));
            return Optional.empty();
        }

        private Optional<CallReading> first(String callId) {
            return calls.getOrDefault(callId, List.of()).stream().findFirst();
        }
    }
}
