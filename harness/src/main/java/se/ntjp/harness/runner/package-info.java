/**
 * Runs a suite on a transport: makes the calls, hands what comes to the judge, and tells a listener. The same code
 * runs against a live producer and against a record.
 */
package se.ntjp.harness.runner;
