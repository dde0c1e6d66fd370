/**
 * A suite as data: the cases of a contract, what they call and what they expect, read from YAML. Running a suite is the
 * business of the harness; what an expectation means lives in {@code expectation}.
 */
package se.ntjp.testcases.suite;
