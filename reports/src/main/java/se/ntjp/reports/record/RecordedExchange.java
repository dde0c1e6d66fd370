package se.ntjp.reports.record;

import java.util.Map;
import se.ntjp.testcases.exchange.Exchange;

/**
 * An exchange and what it was made for.
 *
 * @param exchange what was on the wire, credentials masked; a body that is missing from the record is empty
 * @param caseId the case
 * @param call the call's id in the case
 * @param parameters what the request was filled with
 */
public record RecordedExchange(Exchange exchange, String caseId, String call, Map<String, String> parameters) {

    public RecordedExchange {
        parameters = Map.copyOf(parameters);
    }
}
