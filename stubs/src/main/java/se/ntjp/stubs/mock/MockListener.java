package se.ntjp.stubs.mock;

import se.ntjp.testcases.soapui.script.Script;

/** Is told what happens in an official mock. Called by several threads at a time. */
public interface MockListener {

    /** Listens to nothing. */
    MockListener NONE = new MockListener() {};

    /**
     * A script did not come to its end.
     *
     * @param script with its place
     * @param failure why
     */
    default void failed(Script script, Throwable failure) {}

    /**
     * The project chose an answer that it does not have, so the default one is given.
     *
     * @param chosen the name that nothing has
     * @param given the name of the default answer
     */
    default void replaced(String mock, String chosen, String given) {}

    /** A script wrote a line to its log; it may hold what a request told of a patient. */
    default void logged(String line) {}

    /**
     * A request was answered.
     *
     * @param response the answer's name; empty where none was chosen
     * @param status the HTTP status
     */
    default void answered(String mock, String response, int status) {}
}
