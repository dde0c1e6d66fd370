/**
 * A SoapUI project as it was written: suites, cases, steps, assertions, load tests and mock services, as values. Nothing
 * here runs, expands or judges anything.
 */
package se.ntjp.testcases.soapui.project;
