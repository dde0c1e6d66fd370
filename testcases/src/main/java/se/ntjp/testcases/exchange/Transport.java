package se.ntjp.testcases.exchange;

/** Takes a request to where the answer is: the system under test, or a record of an earlier run. */
public interface Transport extends AutoCloseable {

    /**
     * Sends a request and waits for the whole answer or a failure. Never throws for what the other side does: that is
     * an {@link Exchange#failure()}.
     *
     * @param id the exchange's id, unique in the run
     */
    Exchange send(String id, HttpRequest request);

    @Override
    void close();
}
