/** The {@code ntjp} command: options, words on the terminal and exit codes. Does nothing itself. */
package se.ntjp.harness.cli;
