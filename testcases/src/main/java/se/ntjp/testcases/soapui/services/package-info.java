/**
 * What scripts and the classes they call need of a run, from the contract's package: its files, its schemas and its
 * Schematron, and XPath. Nothing here sends, runs a script or judges.
 */
package se.ntjp.testcases.soapui.services;
