package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite.TimeRule;

/** Writes the suite of one contract. */
final class SuiteText {

    private final ProjectParts parts;
    private final String contract;
    private final List<CaseDraft> cases;
    private final Proofs proofs;

    SuiteText(ProjectParts parts, String contract, List<CaseDraft> cases, Proofs proofs) {
        this.parts = parts;
        this.contract = contract;
        this.cases = cases;
        this.proofs = proofs;
    }

    String write() {
        Set<String> always = always();
        List<ObjectNode> written = new ArrayList<>();
        Set<String> counts = counts();
        cases.forEach(each -> written.add(testCase(each, always, counts)));
        Map<String, String> paths = PathNames.shorten(written);
        ObjectNode template = parts.requests().template(contract);
        ObjectNode suite = Yaml.map("suite", name()).put("contract", contract);
        suite.set("namespaces", Yaml.map(parts.prefixes().all()));
        if (!parts.recordPath().isEmpty()) {
            suite.put("record", parts.recordPath());
        }
        if (!paths.isEmpty()) {
            suite.set("paths", Yaml.map(paths));
        }
        parts.scan().times().ifPresent(times -> suite.set("times", times(times)));
        if (!template.isEmpty()) {
            suite.set("request", template);
        }
        if (!always.equals(Set.copyOf(TestCase.ALWAYS))) {
            suite.set("always", Yaml.texts(always));
        }
        rules().ifPresent(file -> suite.put("schematron", file));
        suite.set("counts", Yaml.texts(counts));
        suite.set("cases", Yaml.list(written));
        return YamlText.of(suite);
    }

    private String name() {
        return parts.data().name().isEmpty()
                ? parts.project().name()
                : parts.data().name();
    }

    private Optional<String> rules() {
        return parts.rules().stream().findFirst();
    }

    /** The data that all cases have in common and most of them need; a case is not run without them. */
    private Set<String> always() {
        Set<String> all = new TreeSet<>();
        cases.forEach(each -> all.addAll(each.needs()));
        all.removeIf(name -> !parts.data().isGlobal(name)
                || 2
                                * cases.stream()
                                        .filter(each -> each.needs().contains(name))
                                        .count()
                        < cases.size());
        return all;
    }

    /** The rules that count in most calls; the first where several do in as many. */
    private Set<String> counts() {
        Map<Set<String>, Integer> calls = new LinkedHashMap<>();
        cases.forEach(each -> each.calls().forEach(call -> calls.merge(call.counts(), 1, Integer::sum)));
        int most = calls.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return calls.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Set.of());
    }

    private ObjectNode testCase(CaseDraft draft, Set<String> always, Set<String> counts) {
        Set<String> needs = new TreeSet<>(draft.needs());
        needs.removeAll(always);
        String purpose = parts.description(draft).orElse(draft.name().title());
        return draft.yaml(purpose, proofs.of(draft), List.copyOf(needs), counts);
    }

    private static ObjectNode times(TimeRule times) {
        ObjectNode yaml = Yaml.map("match", times.match().name().toLowerCase(Locale.ROOT));
        return yaml.set("paths", Yaml.texts(times.paths()));
    }
}
