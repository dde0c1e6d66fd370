/**
 * A SoapUI project as a test suite of our own model, so that records and reports show it as any other. What its steps
 * do is not here but in the project.
 */
package se.ntjp.testcases.soapui.suite;
