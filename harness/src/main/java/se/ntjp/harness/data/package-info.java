/** Asks a producer what test data it has: once for each test identity, one at a time, slowly. What to make of the answers is known by {@code testcases.databind}. */
package se.ntjp.harness.data;
