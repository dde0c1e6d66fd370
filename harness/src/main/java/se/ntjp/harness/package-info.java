/** Making it happen: the runner, its transports and the {@code ntjp} command. Judges nothing itself. */
package se.ntjp.harness;
