/** Test data: the identities, ids and periods that a producer's staff has registered for the test. */
package se.ntjp.testcases.data;
