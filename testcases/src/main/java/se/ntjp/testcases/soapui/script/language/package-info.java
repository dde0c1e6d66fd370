/**
 * Groovy as scripts of SoapUI projects write it, evaluated as a tree: Groovy's own parser reads the text, and nothing of
 * it ever becomes a class. Whatever touches an object outside the language (a call, a property, a subscript, a constructor,
 * a conversion) is asked of a {@link se.ntjp.testcases.soapui.script.language.Host}; so there is no way round it. What is
 * allowed is not decided here, and nothing here knows SoapUI.
 */
package se.ntjp.testcases.soapui.script.language;
