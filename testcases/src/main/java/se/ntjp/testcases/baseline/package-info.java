/** The suite of a contract that has none of its own, derived from the contract, so that any domain can be tried at once. */
package se.ntjp.testcases.baseline;
