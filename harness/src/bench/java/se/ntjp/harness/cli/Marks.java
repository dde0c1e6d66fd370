package se.ntjp.harness.cli;

import java.util.ArrayList;
import java.util.List;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;

/** Notes when things happen in one run. */
final class Marks implements RunListener {

    private final long start;
    private final List<HttpRequest> requests = new ArrayList<>();
    private long firstRequest;
    private long lastVerdict;
    private long sending;

    /** @param start when the run began, by {@link System#nanoTime()} */
    Marks(long start) {
        this.start = start;
    }

    /** A transport whose time is noted. */
    Transport on(Transport live) {
        return new Timed(live);
    }

    /** The round, which ends now. */
    Round round(int cases) {
        return new Round(
                (firstRequest - start) / 1e9,
                sending / 1e9,
                (lastVerdict - firstRequest - sending) / 1e9,
                (System.nanoTime() - lastVerdict) / 1e9,
                cases,
                List.copyOf(requests));
    }

    @Override
    public void ended(TestCase testCase, CaseResult result) {
        lastVerdict = System.nanoTime();
    }

    private final class Timed implements Transport {

        private final Transport live;

        Timed(Transport live) {
            this.live = live;
        }

        @Override
        public Exchange send(String id, HttpRequest request) {
            long before = System.nanoTime();
            if (requests.isEmpty()) {
                firstRequest = before;
            }
            requests.add(request);
            try {
                return live.send(id, request);
            } finally {
                sending += System.nanoTime() - before;
            }
        }

        @Override
        public void close() {
            live.close();
        }
    }
}
