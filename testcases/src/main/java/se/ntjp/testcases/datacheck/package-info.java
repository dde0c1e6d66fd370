/**
 * Whether test data are complete and the user's own before anything is sent: what a case lacks, what is still as it was
 * published, what has the wrong form. What producers answer is not known here.
 */
package se.ntjp.testcases.datacheck;
