package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestCase;

/**
 * Which requirements a converted case proves. The official numbers mean the same in all suites of journal contracts; what
 * another case proves is told by what it expects.
 */
final class Proofs {

    /** Numbers that only the suites of the journal contracts have all of. */
    private static final Set<String> JOURNAL = Set.of("1.1.1", "1.2.1", "2.1", "3.1");

    private final Map<String, List<String>> byNumber;

    /**
     * The proofs of a suite.
     *
     * @param ids of all cases of the project
     */
    Proofs(Set<String> ids) {
        this.byNumber = ids.containsAll(JOURNAL)
                ? Suites.journalProfile().stream().collect(Collectors.toMap(TestCase::id, TestCase::proves))
                : Map.of();
    }

    /** The requirements of a case, at least one. */
    List<String> of(CaseDraft draft) {
        List<String> known = byNumber.get(draft.name().id());
        return known == null ? List.of(kind(draft)) : known;
    }

    private static String kind(CaseDraft draft) {
        List<JsonNode> calls =
                draft.calls().stream().map(call -> call.yaml(call.counts())).toList();
        if (has(calls, "answer", "fault")) {
            return "ERR-02";
        }
        if (has(calls, "answer", "error")) {
            return "ERR-01";
        }
        List<String> expected = calls.stream()
                .flatMap(call -> call.path("expect").findValuesAsText("records").stream())
                .toList();
        if (calls.stream().anyMatch(call -> call.has("repeat"))) {
            return "FLT-03";
        }
        if (!expected.isEmpty() && expected.stream().allMatch("none"::equals)) {
            return "ERR-03";
        }
        return calls.stream().anyMatch(call -> call.path("expect").findValue("someRecord") != null)
                ? "FLD-15"
                : "TS-04";
    }

    private static boolean has(List<JsonNode> calls, String key, String value) {
        return calls.stream().anyMatch(call -> value.equals(call.path(key).asText()));
    }
}
