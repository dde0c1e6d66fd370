/** The views of a record as files: the page, JSON, JUnit XML, and the words of a terminal. They compute nothing. */
package se.ntjp.reports.output;
