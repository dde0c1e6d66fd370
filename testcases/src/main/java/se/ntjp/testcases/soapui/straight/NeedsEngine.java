package se.ntjp.testcases.soapui.straight;

/** Says that a script is more than a straight line. Never leaves this package. */
final class NeedsEngine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what it does
     */
    NeedsEngine(String message) {
        super(message, null, false, false);
    }
}
