package se.ntjp.stubs.http;

/** Answers calls, any number at a time. */
@FunctionalInterface
public interface HttpResponder {

    /** The answer to a call; never {@code null}. */
    HttpAnswer answer(HttpCall call);
}
