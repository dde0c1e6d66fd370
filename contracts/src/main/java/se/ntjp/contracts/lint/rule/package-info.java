/**
 * What a lint rule is, what it gets to look at and what it can say. No rule lives here.
 */
package se.ntjp.contracts.lint.rule;
