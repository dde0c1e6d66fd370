/**
 * The record (<i>körprotokoll</i>): everything a run saw and did, as files that can be zipped, sealed so that a changed
 * byte is found. No view of it lives here, and no judgement.
 */
package se.ntjp.reports.record;
