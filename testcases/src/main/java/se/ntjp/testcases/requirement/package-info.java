/** The requirement catalogue: what a contract's producer must fulfil, and by which test cases it is shown. */
package se.ntjp.testcases.requirement;
