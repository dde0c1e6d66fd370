/**
 * The typed consumer's view: whether the classes that CXF generates for a contract can read an answer, and what they lose
 * of it without a word. Verdicts are not given here; a check in {@code testcases} turns problems into findings.
 */
package se.ntjp.contracts.typed;
