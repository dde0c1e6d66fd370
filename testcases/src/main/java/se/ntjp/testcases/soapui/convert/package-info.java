/**
 * Writes what a SoapUI project tests as a suite and test data of our own, in YAML, and says what it could not express.
 * Values in, text out: nothing here sends, judges or runs a script.
 */
package se.ntjp.testcases.soapui.convert;
