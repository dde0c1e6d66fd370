package se.ntjp.testcases.soapui.script;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * All that a script can reach outside itself. Time and chance come from the run, so that a record can be judged again.
 *
 * @param now what scripts are told the time is, all through a case
 * @param random what {@code Math.random()} and the like draw from
 * @param pauses lets time pass where a script sleeps; does nothing when a record is judged again
 * @param files what it can read and write
 * @param output takes what it prints or logs, a line at a time
 * @param budget how much one script may do, as the time that an ordinary machine takes for it, pauses not counted. It is
 *     counted in steps, 1000 of them a millisecond, and never measured: a record that is judged again, on any machine,
 *     comes to the same result
 */
public record ScriptWorld(
        Instant now,
        RandomGenerator random,
        Consumer<Duration> pauses,
        ScriptFiles files,
        Consumer<String> output,
        Duration budget) {}
