package se.ntjp.harness.runner;

import java.util.Map;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.Transport;

/** Plays a record back: the answer to a request is the one it got when the record was made. */
public final class RecordedTransport implements Transport {

    private final Map<String, Exchange> exchanges;

    /**
     * @param exchanges the record's exchanges by id
     */
    public RecordedTransport(Map<String, Exchange> exchanges) {
        this.exchanges = Map.copyOf(exchanges);
    }

    /**
     * @throws NotInRecord where the record has no such exchange, or one with another request
     */
    @Override
    public Exchange send(String id, HttpRequest request) {
        Exchange recorded = exchanges.get(id);
        if (recorded == null) {
            throw new NotInRecord("The record has no exchange %s, which its suite and data call for".formatted(id));
        }
        if (!recorded.request().body().equals(request.body())) {
            throw new NotInRecord(
                    "Exchange %s in the record has another request than its suite and data make".formatted(id));
        }
        return recorded;
    }

    @Override
    public void close() {
        // Nothing is open: the record is in memory.
    }

    /** The record does not fit its own suite, data and seed: it was changed, or made by another version. */
    public static final class NotInRecord extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotInRecord(String message) {
            super(message);
        }
    }
}
