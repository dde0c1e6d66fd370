package se.ntjp.testcases.baseline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.AnswerKind;
import se.ntjp.testcases.suite.Call.Expect;
import se.ntjp.testcases.suite.Call.Kind;
import se.ntjp.testcases.suite.TestCase;

/** Builds one derived case. It needs the test data that its calls are filled with. */
final class BaselineCase {

    private final String id;
    private final Text title;
    private final List<String> needs = new ArrayList<>(List.of("logicalAddress"));
    private Text purpose;
    private List<String> proves;
    private String address = "${logicalAddress}";
    private Call control;
    private Call call;

    BaselineCase(String id, String sv, String en) {
        this.id = id;
        this.title = Text.of(sv, en);
    }

    BaselineCase purpose(String sv, String en) {
        this.purpose = Text.of(sv, en);
        return this;
    }

    BaselineCase proves(String... ids) {
        this.proves = List.of(ids);
        return this;
    }

    BaselineCase needs(String name) {
        needs.add(name);
        return this;
    }

    BaselineCase address(String other) {
        this.address = other;
        return this;
    }

    BaselineCase call(Kind kind, AnswerKind answer, Map<String, String> values) {
        return call(kind, answer, values, List.of());
    }

    BaselineCase call(Kind kind, AnswerKind answer, Map<String, String> values, List<Expect> expect) {
        this.call = new Call("call", values, "${httpHeaderHsaId}", address, kind, answer, List.of(), null, expect);
        return this;
    }

    /** First a request that is right and must be answered: that a wrong one is refused shows nothing without it. */
    BaselineCase control(Map<String, String> values) {
        this.control = new Call(
                "right",
                values,
                "${httpHeaderHsaId}",
                "${logicalAddress}",
                Kind.MINIMAL,
                AnswerKind.RESPONSE,
                List.of(),
                null,
                List.of());
        return this;
    }

    TestCase make(boolean writes) {
        Set<String> all = new LinkedHashSet<>(needs);
        List<Call> calls = control == null ? List.of(call) : List.of(control, call);
        calls.stream()
                .flatMap(each -> Stream.concat(
                        each.parameters().values().stream().sorted(),
                        Stream.of(each.consumer(), each.logicalAddress())))
                .forEach(value -> all.addAll(Placeholders.names(value)));
        if (writes) {
            all.add(TestData.ALLOW_WRITES);
        }
        return new TestCase(id, title, purpose, proves, List.copyOf(all), List.of(), Map.of(), calls, null, null);
    }
}
