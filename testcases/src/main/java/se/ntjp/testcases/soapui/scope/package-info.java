/**
 * The live state of a run, as scripts and {@code ${…}} see it: the context, and project, suite, case and step with their
 * properties. Method names are those that scripts call. Nothing here sends, judges or reads files.
 */
package se.ntjp.testcases.soapui.scope;
