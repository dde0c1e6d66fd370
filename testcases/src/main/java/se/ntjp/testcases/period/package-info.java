/**
 * Dates and periods as date filters mean them: which dates an answer holds, which periods to ask for, and which records
 * a period selects. Pure arithmetic; asks no clock.
 */
package se.ntjp.testcases.period;
