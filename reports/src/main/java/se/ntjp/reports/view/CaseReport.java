package se.ntjp.reports.view;

import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/**
 * A test case and its outcome.
 *
 * @param id the official number
 * @param title its name
 * @param purpose what it shows
 * @param verdict its outcome
 * @param reason why it was not tested, is not applicable or needs a person; empty otherwise
 * @param look what a person must look at; empty where the machine decides alone
 * @param needs names of the test data it cannot run without
 * @param proves ids of the requirements it proves
 * @param findings the gravest first
 * @param exchanges ids of the exchanges it was judged on
 * @param tried ids of the rules of every exchange that these were held against
 */
public record CaseReport(
        String id,
        Text title,
        Text purpose,
        Verdict verdict,
        Text reason,
        Text look,
        List<String> needs,
        List<String> proves,
        List<Finding> findings,
        List<String> exchanges,
        List<String> tried) {

    public CaseReport {
        needs = List.copyOf(needs);
        proves = List.copyOf(proves);
        findings = List.copyOf(findings);
        exchanges = List.copyOf(exchanges);
        tried = List.copyOf(tried);
    }
}
