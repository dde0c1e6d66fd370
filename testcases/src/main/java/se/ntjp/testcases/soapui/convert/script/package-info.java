/**
 * What the scripts of a SoapUI project mean, read off their syntax: which verbs they call, what they compare and keep, which
 * records they look for. Scripts are parsed and never compiled or run. What is not understood is said to be so; what is
 * made of it is decided elsewhere.
 */
package se.ntjp.testcases.soapui.convert.script;
