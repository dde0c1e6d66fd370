/**
 * The page: one file that needs no script and fetches nothing. What it says comes from {@code view}, its words from
 * {@code words}, its look from the templates in {@code src/main/jte} and from {@code report.css}.
 */
package se.ntjp.reports.html;
