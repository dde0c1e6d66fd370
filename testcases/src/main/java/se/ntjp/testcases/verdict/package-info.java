/** What a check says: verdicts and findings. How they are shown is the business of the reports. */
package se.ntjp.testcases.verdict;
