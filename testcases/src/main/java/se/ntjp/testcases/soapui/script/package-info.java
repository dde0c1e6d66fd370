/**
 * Runs the scripts of SoapUI projects, which come from anybody: Groovy in a sandbox, and the straight-line ones, which are
 * most, without any script engine. What scripts can call is in {@code com.eviware.soapui} and {@code se.skl.rivta}; what
 * they can reach outside themselves is a {@link se.ntjp.testcases.soapui.script.ScriptWorld} and nothing else. What is
 * allowed is decided here, by lists of what is; how Groovy is read and evaluated, in {@code language}.
 */
package se.ntjp.testcases.soapui.script;
