/**
 * What a suite may get wrong though its form is right: names that mean nothing, references that point nowhere. One class
 * a rule. Reads suites only; whether a producer is right is judged elsewhere.
 */
package se.ntjp.testcases.lint;
