/**
 * A run as a whole: what goes into it, putting its parts together, and judging a record again. The parts themselves live
 * in {@code runner} and {@code transport}; the command line in {@code cli}.
 */
package se.ntjp.harness.run;
