package se.ntjp.testcases.datacheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.datacheck.DataRemark.Kind;

/**
 * Holds test data against what cases need.
 *
 * <p>A value that is still as it was published is a placeholder where every producer must have another: addresses, HSA-ids,
 * ids of care contacts. Published test identities may stay: they are the Tax Agency's, and a source system may well have
 * been given them. So may periods, codes, and the text with special characters, which is there to be registered as it is.
 */
public final class DataCheck {

    private static final Text MISSING = Text.of("saknas", "is missing");
    private static final Text MISSING_OWN =
            Text.of("saknas: anges under själva testfallet", "is missing: give it under the case itself");
    private static final Text NOT_OWN =
            Text.of("måste anges under själva testfallet", "must be given under the case itself");
    private static final Text PLACEHOLDER =
            Text.of("är det publicerade exempelvärdet: ange ert eget", "is the published example: give your own");
    private static final Text UNFIT = Text.of("testfallet gäller %s", "the case is about %s");

    private final Map<String, Set<String>> published = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @param published the data that the suite was published with */
    public DataCheck(List<TestData> published) {
        for (TestData data : published) {
            add(data.global());
            data.cases().values().forEach(this::add);
        }
    }

    private void add(Map<String, String> values) {
        values.forEach((name, value) ->
                published.computeIfAbsent(name, key -> new TreeSet<>()).add(value));
    }

    /**
     * What is to be done about one case.
     *
     * @param data all test data
     */
    public List<DataRemark> check(CaseNeeds needs, TestData data) {
        TestData seen = data.forCase(needs.id());
        TestData own = new TestData(data.cases().getOrDefault(needs.id(), Map.of()), Map.of());
        List<DataRemark> remarks = new ArrayList<>();
        for (String name : needs.names()) {
            Optional<String> value = seen.value(name);
            boolean mustBeOwn = needs.own().contains(name);
            boolean general = own.value(name).isEmpty() && !mustBeOwn;
            if (value.isEmpty()) {
                remarks.add(new DataRemark(name, "", Kind.MISSING, mustBeOwn ? MISSING_OWN : MISSING, general));
            } else if (mustBeOwn && own.value(name).isEmpty()) {
                remarks.add(new DataRemark(name, "", Kind.NOT_OWN, NOT_OWN, false));
            } else {
                wrong(needs, name, value.get(), seen)
                        .ifPresent(wrong -> remarks.add(
                                new DataRemark(name, value.get(), wrong.getKey(), wrong.getValue(), general)));
            }
        }
        return remarks;
    }

    private Optional<Map.Entry<Kind, Text>> wrong(CaseNeeds needs, String name, String value, TestData seen) {
        boolean local = ParameterKind.of(name).local() && !needs.nowhere().contains(name);
        if (local && published.getOrDefault(name, Set.of()).contains(value)) {
            return Optional.of(Map.entry(Kind.PLACEHOLDER, PLACEHOLDER));
        }
        String wanted = needs.fits().get(name);
        if (wanted != null && !wanted.equals(value)) {
            return Optional.of(Map.entry(Kind.UNFIT, UNFIT.with(wanted)));
        }
        return needs.nowhere().contains(name) && ParameterKind.of(name) != ParameterKind.PATIENT
                ? Optional.empty()
                : ValueForm.wrong(name, value, seen).map(words -> Map.entry(Kind.FORM, words));
    }
}
