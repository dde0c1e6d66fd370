/** The fixed words of reports, in Swedish and English side by side, and how figures are written in each language. */
package se.ntjp.reports.words;
