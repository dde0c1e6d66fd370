/**
 * From readings to verdicts: holds a case's exchanges against the checks and the suite's expectations. The verdict is a
 * pure function of contract, rule and exchanges; whoever sent them, a live run or a record, gets the same.
 */
package se.ntjp.testcases.judge;
