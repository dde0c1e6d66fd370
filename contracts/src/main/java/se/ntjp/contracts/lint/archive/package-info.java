/**
 * The rules about a release package as a whole: its layout and names (ARC), and that everything in it can be read at
 * all (LOAD). One class a rule, named after it.
 */
package se.ntjp.contracts.lint.archive;
