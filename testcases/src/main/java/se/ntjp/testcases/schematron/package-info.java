/**
 * ISO Schematron with the XSLT 2 query binding: rules beside a suite or in a release package, compiled once and run over
 * answers. A Schematron file is hostile until shown otherwise: it can read nothing but its own package and the answer.
 * What a violation makes of a test case is not decided here.
 */
package se.ntjp.testcases.schematron;
