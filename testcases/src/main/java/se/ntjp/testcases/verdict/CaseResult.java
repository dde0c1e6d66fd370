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
 */
public record CaseResult(String caseId, Verdict verdict, Text reason, List<Finding> findings, List<String> exchanges) {

    public CaseResult {
        findings = List.copyOf(findings);
        exchanges = List.copyOf(exchanges);
    }
}
