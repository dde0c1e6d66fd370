/** Makes request envelopes out of a suite's template or the contract's schema. Sends nothing. */
package se.ntjp.testcases.request;
