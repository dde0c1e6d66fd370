package se.ntjp.testcases.schematron;

import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.Finding.Where;

/**
 * One failed {@code assert} or successful {@code report}.
 *
 * @param pattern the pattern's id; empty where it has none
 * @param rule the id of the assert or, where it has none, of its rule; empty where neither has one
 * @param role the role that the file gives the assert, for example {@code warning}; empty for none
 * @param test the assert's XPath
 * @param message the assert's words with everything filled in
 * @param where the element it speaks of
 */
public record SchematronViolation(String pattern, String rule, String role, String test, Text message, Where where) {}
