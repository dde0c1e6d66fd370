package se.ntjp.testcases.verdict;

import java.util.List;
import se.ntjp.contracts.text.Text;

/**
 * The outcome of one test case.
 *
 * @param caseId the official number, for example {@code 1.2.1}
 * @param verdict the gravest of what was found
 * @param reason why it was not tested, is not applicable or needs a person; empty otherwise
 * @param findings everything found, remarks too
 * @param exchanges the ids of the exchanges it was judged on, in order
 * @param tried ids of the rules of every exchange that these were held against, sorted; of other rules it says nothing
 */
public record CaseResult(
        String caseId,
        Verdict verdict,
        Text reason,
        List<Finding> findings,
        List<String> exchanges,
        List<String> tried) {

    public CaseResult {
        findings = List.copyOf(findings);
        exchanges = List.copyOf(exchanges);
        tried = List.copyOf(tried);
    }

    /** The outcome of a case whose exchanges, if any, were held against no rule of every exchange. */
    public CaseResult(String caseId, Verdict verdict, Text reason, List<Finding> findings, List<String> exchanges) {
        this(caseId, verdict, reason, findings, exchanges, List.of());
    }
}
