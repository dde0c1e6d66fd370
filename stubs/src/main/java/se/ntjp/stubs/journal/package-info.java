/**
 * Producers of the journal contracts with test patients of their own: what the data files beside the suites promise. The
 * filters are written anew here, not taken from the judge, so that the two can disagree.
 */
package se.ntjp.stubs.journal;
