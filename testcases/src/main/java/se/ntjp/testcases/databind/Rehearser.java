package se.ntjp.testcases.databind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.databind.Rehearsal.ForetoldCall;
import se.ntjp.testcases.databind.Rehearsal.Outcome;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.period.Periods;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.AnswerKind;
import se.ntjp.testcases.suite.Call.Expect;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Goes through a case without sending anything: a filtered answer is foretold by leaving out of the unfiltered one what a
 * right filter leaves out, and the case's own expectations say what it is worth. So it knows nothing of any one case.
 */
final class Rehearser {

    /** Expectations that records which are there can break: what breaks them is wrong, not absent. */
    private static final Set<String> OF_QUALITY =
            Set.of("everyRecord", "encoding", "matchesFilter", "sameContentAs", "noneOf");

    private static final String USUAL_CONSUMER = "${httpHeaderHsaId}";
    private static final int TELLS_MUCH = 2;

    private static final Text NOT_ASKED =
            Text.of("identiteten finns inte i patientfilen", "the identity is not in the patients file");
    private static final Text NO_FAULT = Text.of(
            "ingen av identiteterna i patientfilen ger ett SOAP-fel",
            "no identity of the patients file gives a SOAP fault");
    private static final Text NO_TIMES =
            Text.of("posterna har inga tider att filtrera på", "the records have no times to filter by");
    private static final Text NO_VALUE = Text.of("testdata saknas för %s", "there is no test data for %s");

    private final TestSuite suite;
    private final Survey survey;
    private final Filters filters;
    private final Expectations expectations = new Expectations();

    Rehearser(TestSuite suite, Survey survey, Filters filters) {
        this.suite = suite;
        this.survey = survey;
        this.filters = filters;
    }

    /**
     * Goes through a case.
     *
     * @param data as the case would see it
     */
    Rehearsal rehearse(TestCase testCase, TestData data) {
        return new OneRehearsal(testCase, data).go();
    }

    private final class OneRehearsal {

        private final TestCase testCase;
        private final TestData data;
        private final Map<String, List<CallReading>> readings = new HashMap<>();
        private final List<ForetoldCall> calls = new ArrayList<>();
        private Outcome outcome = Outcome.HOLDS;
        private Optional<Text> lacks = Optional.empty();
        private String failing = "";
        private boolean foretold = true;
        private int telling;

        OneRehearsal(TestCase testCase, TestData data) {
            this.testCase = testCase;
            this.data = data;
        }

        Rehearsal go() {
            for (Call call : testCase.calls()) {
                boolean unknown = !call.take().isEmpty() || !call.consumer().equals(USUAL_CONSUMER);
                foretold &= !unknown;
                if (unknown || !make(call)) {
                    break;
                }
            }
            return new Rehearsal(outcome, telling, foretold, calls, lacks, failing);
        }

        /** Foretells one call; false where the case ends there. */
        private boolean make(Call call) {
            Map<String, String> parameters = new TreeMap<>();
            for (String name : List.of(CaseNames.PATIENT, CaseNames.PATIENT_TYPE)) {
                data.value(name).ifPresent(value -> parameters.put(name, value));
            }
            for (Map.Entry<String, String> each : call.parameters().entrySet()) {
                Optional<String> filled = data.fill(each.getValue());
                if (filled.isEmpty()) {
                    return lacking("answer", NO_VALUE.with(String.join(", ", Placeholders.names(each.getValue()))));
                }
                parameters.put(each.getKey(), filled.get());
            }
            Optional<PatientAnswer> answer = survey.of(asked(call, parameters));
            if (answer.isEmpty()) {
                return lacking("answer", NOT_ASKED);
            }
            if (call.answer() == AnswerKind.FAULT) {
                return answer.get().kind() == PatientAnswer.Kind.FAULT || lacking("fault", NO_FAULT);
            }
            if (call.answer() != AnswerKind.RESPONSE || call.kind() == Call.Kind.SCHEMA_INVALID) {
                foretold = false;
                return true;
            }
            return answer.get().reading().isPresent()
                    ? answered(call, parameters, answer.get().reading().get())
                    : lacking("answer", answer.get().kind().words());
        }

        /** Whom a call asks about; a request made from the schema names the patient by the path of an element. */
        private String asked(Call call, Map<String, String> parameters) {
            return call.parameters().entrySet().stream()
                    .filter(each -> each.getKey().startsWith("/"))
                    .filter(each -> Placeholders.names(each.getValue()).stream()
                            .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("patientid")))
                    .map(each -> parameters.get(each.getKey()))
                    .findFirst()
                    .orElse(parameters.getOrDefault(CaseNames.PATIENT, ""));
        }

        private boolean answered(Call call, Map<String, String> parameters, CallReading unfiltered) {
            if (call.repeat() != null) {
                return repeated(call, unfiltered);
            }
            Optional<List<XdmNode>> dropped = filters.dropped(unfiltered, call, parameters);
            if (dropped.isEmpty()) {
                foretold = false;
                return false;
            }
            CallReading reading = new CallReading(
                    call,
                    parameters,
                    unfiltered.exchange(),
                    RecordCopy.without(unfiltered.payload(), dropped.get()),
                    unfiltered.binding(),
                    unfiltered.xpaths());
            readings.computeIfAbsent(call.id(), key -> new ArrayList<>()).add(reading);
            int all = unfiltered.records().size();
            calls.add(new ForetoldCall(call, reading, all, 0));
            if (Filters.any(call) && dropped.get().size() < all) {
                telling += dropped.get().isEmpty() ? 1 : TELLS_MUCH;
            }
            return call.expect().stream().allMatch(expect -> holds(expect, reading));
        }

        /** A right answer to each period holds by itself; what matters is that there are several to tell apart. */
        private boolean repeated(Call call, CallReading unfiltered) {
            boolean times = !unfiltered.binding().times().paths().isEmpty();
            int days = times ? Periods.dates(unfiltered).size() : 0;
            if (days == 0) {
                return lacking("records", NO_TIMES);
            }
            telling += days > 1 ? TELLS_MUCH : 0;
            calls.add(new ForetoldCall(call, unfiltered, unfiltered.records().size(), days));
            return true;
        }

        private boolean holds(Expect expect, CallReading reading) {
            Optional<Finding> wrong = judge(testCase, expect, reading, new CaseReading(readings, data));
            if (wrong.isEmpty()) {
                return true;
            }
            if (wrong.get().effect() == Verdict.NOT_TESTED) {
                return lacking("value", NO_VALUE.with(String.join(", ", Placeholders.names(expect.arguments()))));
            }
            if (!OF_QUALITY.contains(expect.name()) || reading.records().isEmpty()) {
                String which = expect.arguments().isTextual()
                        ? " " + expect.arguments().textValue()
                        : "";
                return lacking(expect.name() + which, wrong.get().message());
            }
            if (outcome == Outcome.HOLDS) {
                outcome = Outcome.BROKEN;
                lacks = Optional.of(wrong.get().message());
                failing = expect.name();
            }
            return true;
        }

        private boolean lacking(String what, Text why) {
            outcome = Outcome.LACKING;
            lacks = Optional.of(why);
            failing = what;
            return false;
        }
    }

    private Optional<Finding> judge(TestCase testCase, Expect expect, CallReading reading, CaseReading all) {
        return expectations.make(suite.origin(), testCase.id(), expect).judge(reading, all).stream()
                .filter(finding -> finding.effect() != Verdict.PASSED)
                .findFirst();
    }

    /**
     * The records of a foretold call that show by themselves what the call expects.
     *
     * @param most how many of the call's records are looked at
     */
    List<XdmNode> witnesses(TestCase testCase, TestData data, ForetoldCall call, int most) {
        List<XdmNode> records = call.reading().records();
        return records.stream()
                .limit(most)
                .filter(record -> alone(testCase, data, call, record))
                .toList();
    }

    private boolean alone(TestCase testCase, TestData data, ForetoldCall call, XdmNode record) {
        CallReading whole = call.reading();
        CallReading one = new CallReading(
                whole.call(),
                whole.parameters(),
                whole.exchange(),
                RecordCopy.without(
                        whole.payload(),
                        whole.records().stream()
                                .filter(other -> !other.equals(record))
                                .toList()),
                whole.binding(),
                whole.xpaths());
        CaseReading all = new CaseReading(Map.of(call.call().id(), List.of(one)), data);
        return call.call().expect().stream()
                .allMatch(expect -> judge(testCase, expect, one, all).isEmpty());
    }
}
