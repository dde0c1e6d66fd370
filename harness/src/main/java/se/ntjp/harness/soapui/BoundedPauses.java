package se.ntjp.harness.soapui;

import java.time.Duration;
import java.util.function.Consumer;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;

/** Lets a case wait, but not for ever. Counts what was asked for, so that a record that is judged again comes out the same. */
final class BoundedPauses implements Consumer<Duration> {

    /** The longest that the pauses of one case may be together. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Consumer<Duration> pauses;
    private Duration left = LONGEST;

    BoundedPauses(Consumer<Duration> pauses) {
        this.pauses = pauses;
    }

    @Override
    public void accept(Duration wanted) {
        if (wanted.compareTo(left) > 0) {
            throw new ScriptFailure(
                    Kind.FORBIDDEN,
                    "A case may wait %d minutes in all; this wait of %d s is more"
                            .formatted(LONGEST.toMinutes(), wanted.toSeconds()),
                    0,
                    null);
        }
        left = left.minus(wanted);
        pauses.accept(wanted);
    }
}
