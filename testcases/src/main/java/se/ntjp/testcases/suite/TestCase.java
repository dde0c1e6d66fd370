package se.ntjp.testcases.suite;

import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.text.Text;

/**
 * One test case (<i>testfall</i>).
 *
 * @param id the official number, for example {@code 1.2.1}
 * @param title its name
 * @param purpose what it shows, for a reader of the report
 * @param proves ids of the requirements it proves; at least one
 * @param needs names of test data without which it cannot be run
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
        List<Call> calls,
        Text look,
        Text excluded) {

    public TestCase {
        proves = List.copyOf(proves);
        needs = List.copyOf(needs);
        calls = List.copyOf(calls);
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
