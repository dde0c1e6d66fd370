/** What a Swedish personal identity looks like. Where one may be shown is the business of checks and reports. */
package se.ntjp.testcases.identity;
