/**
 * Runs straight-line scripts, which three quarters of all are, without any script engine: literals, variables, objects of
 * our own shim classes, and calls of their public methods, one statement after the other. What is more than that is told
 * to need the engine before anything of it is run. Nothing of Groovy may be in here.
 */
package se.ntjp.testcases.soapui.straight;
