/**
 * What the official suites should have checked but do not, or check wrongly (soapui.md §2.1 and §5.1). Judged beside the
 * official checks and never instead of them; each finding is marked as stricter than the official suite.
 */
package se.ntjp.testcases.soapui.stricter;
