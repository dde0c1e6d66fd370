package se.ntjp.harness.cli;

import java.util.List;
import se.ntjp.testcases.exchange.HttpRequest;

/**
 * Where the time of one run went, in seconds.
 *
 * @param starting until the first request
 * @param sending while an answer was awaited
 * @param judging from the first request to the last verdict, but for the sending
 * @param reporting from the last verdict to the last report file
 * @param cases of the suite
 * @param requests that were sent
 */
record Round(double starting, double sending, double judging, double reporting, int cases, List<HttpRequest> requests) {

    double whole() {
        return starting + sending + judging + reporting;
    }
}
