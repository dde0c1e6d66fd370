/** XPath, XSLT and Schematron from strangers, run so that they reach nothing outside what they are handed. */
package se.ntjp.testcases.offline;
