/** What was on the wire: one request, its answer or failure, timings and TLS facts. Facts only, no judgement. */
package se.ntjp.testcases.exchange;
