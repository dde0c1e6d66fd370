/**
 * Whose scripts the user lets run: the file in which that is written. What a trusted script may do is not decided here.
 */
package se.ntjp.harness.trust;
