package se.skl.rivta.testsupport.soapui;

import se.ntjp.testcases.soapui.scope.RunContext;

/** Lets a script say that something does not hold. */
public final class ContextHelper {

    public ContextHelper(RunContext context) {}

    /** As the other. */
    public ContextHelper(RunContext context, Object log) {}

    /** Throws an {@link AssertionError} with the script's words. */
    public void fail(Object message) {
        throw new AssertionError(String.valueOf(message));
    }
}
