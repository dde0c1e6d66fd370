/**
 * The SoapUI projects of release packages: which is whose, how their definitions differ from the package's, and what is
 * in one. Nothing here runs or judges a project.
 */
package se.ntjp.testcases.soapui.official;
