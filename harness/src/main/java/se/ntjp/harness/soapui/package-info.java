/**
 * Runs the cases of a SoapUI project on a transport, step by step as SoapUI would, against a live producer and against a
 * record alike. What a project is, what its scripts can call and what its assertions mean is in {@code testcases}.
 */
package se.ntjp.harness.soapui;
