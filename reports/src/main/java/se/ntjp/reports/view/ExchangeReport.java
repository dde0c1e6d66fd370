package se.ntjp.reports.view;

import java.util.List;
import java.util.SortedMap;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.exchange.TlsFacts;

/**
 * An exchange as it is shown.
 *
 * @param id the exchange's id
 * @param caseId the case it was made for
 * @param call the call's id in the case
 * @param parameters what the request was filled with, by name
 * @param target the address
 * @param requestHeaders in order
 * @param requestBody what was sent
 * @param status the HTTP status; 0 where none came
 * @param responseHeaders in order; empty where none came
 * @param responseBody what came; {@code null} where nothing did
 * @param failure what went wrong on the wire; {@code null} where nothing did
 * @param timings when and how long
 * @param overLimit whether the answer took longer than the limit
 * @param tls the TLS session; {@code null} for none
 */
public record ExchangeReport(
        String id,
        String caseId,
        String call,
        SortedMap<String, String> parameters,
        String target,
        List<Header> requestHeaders,
        ShownBody requestBody,
        int status,
        List<Header> responseHeaders,
        ShownBody responseBody,
        Failure failure,
        Timings timings,
        boolean overLimit,
        TlsFacts tls) {}
