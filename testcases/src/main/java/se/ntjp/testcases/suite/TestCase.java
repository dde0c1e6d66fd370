package se.ntjp.testcases.suite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.TestData;

/**
 * One test case (<i>testfall</i>).
 *
 * @param id the official number, for example {@code 1.2.1}
 * @param title its name
 * @param purpose what it shows, for a reader of the report
 * @param proves ids of the requirements it proves; at least one
 * @param needs names of test data without which it cannot be run
 * @param own names of test data that the case must have itself: a patient unknown to the producer cannot be the global one
 * @param fits name of test data to the value it must have: a coordination number shows nothing about personal numbers
 * @param calls what is sent, in order
 * @param look what a person must look at afterwards; {@code null} where the machine decides alone
 * @param excluded why the contract has no such case; {@code null} where it has
 */
public record TestCase(
        String id,
        Text title,
        Text purpose,
        List<String> proves,
        List<String> needs,
        List<String> own,
        Map<String, String> fits,
        List<Call> calls,
        Text look,
        Text excluded) {

    public TestCase {
        proves = List.copyOf(proves);
        needs = List.copyOf(needs);
        own = List.copyOf(own);
        fits = Map.copyOf(fits);
        calls = List.copyOf(calls);
    }

    /** Names of test data that every case of a written suite needs, unless the suite names others. */
    public static final List<String> ALWAYS =
            List.of("patientId", "patientIdType", "logicalAddress", "httpHeaderHsaId");

    /**
     * What the case lacks; it cannot be run unless this is empty.
     *
     * @param data all test data, or what the case sees of it
     * @return names, in the order the case has them; of data that does not fit, the name and the value wanted
     */
    public List<String> missing(TestData data) {
        TestData seen = data.forCase(id);
        TestData mine = new TestData(data.cases().getOrDefault(id, Map.of()), Map.of());
        Stream<String> absent = Stream.concat(
                needs.stream().filter(name -> seen.value(name).isEmpty()),
                own.stream().filter(name -> mine.value(name).isEmpty()));
        Stream<String> unfit = fits.entrySet().stream()
                .filter(each -> seen.value(each.getKey())
                        .filter(value -> !value.equals(each.getValue()))
                        .isPresent())
                .map(each -> each.getKey() + " = " + each.getValue())
                .sorted();
        return Stream.concat(absent, unfit).distinct().toList();
    }

    /** This case as one that does not apply to a contract, because of {@code reason}. */
    public TestCase without(Text reason) {
        return new TestCase(id, title, purpose, proves, needs, own, fits, calls, look, reason);
    }

    /** What a person must look at, if anything. */
    public Optional<Text> manualReview() {
        return Optional.ofNullable(look);
    }

    /** Why the case does not apply to the contract, if it does not. */
    public Optional<Text> notApplicable() {
        return Optional.ofNullable(excluded);
    }
}
