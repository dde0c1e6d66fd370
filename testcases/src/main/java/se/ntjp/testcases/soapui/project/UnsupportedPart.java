package se.ntjp.testcases.soapui.project;

/**
 * Something in a project that is not understood.
 *
 * @param suite the test suite or mock service it is in; empty where it belongs to the project
 * @param testCase the case it is in, whose outcome it makes {@code NOT_TESTED}; empty where it is in none, or leaves the
 *     case's outcome as it is, as a load test or security test does
 * @param step the step, load test or mock response it is in, or the case whose outcome it leaves as it is; empty for none
 * @param part what it is, as the project names it, for example {@code step type jdbc}
 * @param line where, counted from 1; 0 where unknown
 */
public record UnsupportedPart(String suite, String testCase, String step, String part, int line) {}
