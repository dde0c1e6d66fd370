/**
 * From a producer's answers to test data: what each given test identity has, which identity and which values show what a
 * case wants shown, and what nobody has. Asks nobody, writes no file; whoever asks the producer lives in the harness.
 */
package se.ntjp.testcases.databind;
