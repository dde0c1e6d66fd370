package se.ntjp.testcases.soapui.script;

import groovy.lang.GString;
import java.time.Duration;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How many steps a script may take. Steps are counted instead of time, so that a record that is judged again on another
 * machine comes to the same result. Confined to one thread.
 */
final class Budget {

    /** What an ordinary machine of 2020 does at least. */
    private static final long STEPS_A_MILLISECOND = 1000;

    private static final int CHARACTERS_A_STEP = 1024;
    private static final int ITEMS_A_STEP = 64;

    private final Duration allowed;
    private long left;
    private ScriptFailure stopped;

    Budget(Duration allowed) {
        this.allowed = allowed;
        this.left = Math.multiplyExact(allowed.toMillis(), STEPS_A_MILLISECOND);
    }

    /** Takes a step; throws for ever once there are none, or once something forbidden was tried. */
    void step() {
        step(1);
    }

    /** Takes the steps that looking at a whole value is worth. */
    void look(Object value) {
        if (value instanceof CharSequence text && !(value instanceof GString)) {
            step(text.length() / CHARACTERS_A_STEP);
        } else if (value instanceof ArrayList<?> || value instanceof AbstractSet<?>) {
            step(((Collection<?>) value).size() / ITEMS_A_STEP);
        }
    }

    private void step(long steps) {
        if (stopped != null) {
            throw stopped;
        }
        left -= steps;
        if (left < 0) {
            throw stop(Rules.forbidden(
                    "The script does not end: it took more than "
                            + allowed.toMillis() * STEPS_A_MILLISECOND + " steps, which is what it has for "
                            + allowed.toMillis() + " ms",
                    0));
        }
    }

    /** Ends the run whatever the script catches. */
    ScriptFailure stop(ScriptFailure failure) {
        if (stopped == null) {
            stopped = failure;
        }
        return failure;
    }

    /** Does it; where it is forbidden, the run is over. */
    <T> T watch(Supplier<T> action) {
        try {
            return action.get();
        } catch (ScriptFailure e) {
            throw e.kind() == ScriptFailure.Kind.FORBIDDEN ? stop(e) : e;
        }
    }

    /** Why the run is over; empty where it is not. */
    Optional<ScriptFailure> stopped() {
        return Optional.ofNullable(stopped);
    }
}
