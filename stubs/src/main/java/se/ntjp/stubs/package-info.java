/**
 * The other side of a call: stub producers that answer like a good producer, so that a suite can be tried without a
 * system under test. Judging answers has no place here: a stub that used the judge's own rules could not show that the
 * judge is wrong.
 */
package se.ntjp.stubs;
