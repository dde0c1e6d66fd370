/**
 * The rules of RIV-TA about schemas: those of one interaction (TS), those of a domain (DS) and their versions (VER).
 * One class a rule, named after it.
 */
package se.ntjp.contracts.lint.schema;
