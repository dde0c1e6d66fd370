/**
 * What must hold: suites of test cases, exchanges as they were on the wire, and the checks that judge them. Everything
 * here is a pure function of its input: no clock, no network, no locale, no unseeded randomness.
 */
package se.ntjp.testcases;
