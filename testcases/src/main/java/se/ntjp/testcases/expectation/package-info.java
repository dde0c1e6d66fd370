/**
 * What a suite can expect of an answer, one class an expectation: pure functions of the case's calls as they were read.
 * What is judged on every exchange, whatever the suite says, lives in {@code check}.
 */
package se.ntjp.testcases.expectation;
