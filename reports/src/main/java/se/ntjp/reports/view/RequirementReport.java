package se.ntjp.reports.view;

import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.Verdict;

/**
 * A requirement and what the run says of it.
 *
 * @param id for example {@code ERR-03}
 * @param title the requirement in a sentence
 * @param source the document it stands in
 * @param verdict weighed of its cases; {@link Verdict#NOT_TESTED} where no case proves it
 * @param notTestedBecause why no case proves it; empty where one does
 * @param everyExchange whether it is judged on every exchange, whatever the case
 * @param cases ids of the cases that prove it, or in which its rule found something
 */
public record RequirementReport(
        String id,
        Text title,
        String source,
        Verdict verdict,
        Text notTestedBecause,
        boolean everyExchange,
        List<String> cases) {

    public RequirementReport {
        cases = List.copyOf(cases);
    }
}
