/**
 * What a SoapUI assertion says of an answer: one class a type, each a pure function of the assertion and the exchange.
 * The words are those that SoapUI would use where they are known; nothing here sends, records or makes a verdict of them.
 */
package se.ntjp.testcases.soapui.assertion;
