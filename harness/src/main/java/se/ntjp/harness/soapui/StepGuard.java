package se.ntjp.harness.soapui;

import java.util.function.Supplier;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.scope.StepResultItem;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.verdict.Verdict;

/** Keeps the steps of a case within bounds, and remembers why the case could not be decided. */
final class StepGuard {

    /** A case that runs more steps than this is taken to go round for ever. */
    private static final int MAX_STEPS = 5_000;

    /** So are steps whose scripts run each other further than this. */
    private static final int DEEPEST = 20;

    private static final Text ENDLESS = Text.of(
            "Fallet avbröts efter %s steg: det går runt utan slut.",
            "The case was ended after %s steps: it goes round for ever.");
    private static final Text CANNOT_RUN = Text.of("Steget «%s» kan inte köras: %s", "Step “%s” cannot be run: %s");

    private int ran;
    private int within;
    private Undecidable whyEnded;

    /**
     * Runs a step.
     *
     * @throws Undecidable where it cannot be run, or the bounds are passed
     */
    StepResultItem run(String name, Supplier<StepResultItem> step) {
        throwWhyEnded();
        within++;
        try {
            if (ran == MAX_STEPS || within > DEEPEST) {
                throw new Undecidable(Verdict.UNDECIDED, ENDLESS.with(ran));
            }
            ran++;
            return step.get();
        } catch (ScriptFailure e) {
            throw ended(Undecidable.of(e).orElseGet(() -> cannotRun(name, e)));
        } catch (IllegalArgumentException e) {
            throw ended(cannotRun(name, e));
        } catch (Undecidable e) {
            throw ended(e);
        } finally {
            within--;
        }
    }

    /** Ends the case again where a script has caught what ended it. */
    void throwWhyEnded() {
        if (whyEnded != null) {
            throw whyEnded;
        }
    }

    private Undecidable ended(Undecidable why) {
        whyEnded = why;
        return why;
    }

    private static Undecidable cannotRun(String name, RuntimeException e) {
        return new Undecidable(Verdict.UNDECIDED, CANNOT_RUN.with(name, String.valueOf(e.getMessage())));
    }
}
