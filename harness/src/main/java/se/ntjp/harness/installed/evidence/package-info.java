/**
 * What a run of SoapUI's own test runner left behind, and what follows from it: its log, JUnit files and exported
 * exchanges are read here, held against each other and against the project's cases, and made verdicts of. Everything is
 * a function of the files, so that a record can be verified without SoapUI. Nothing here starts anything.
 */
package se.ntjp.harness.installed.evidence;
