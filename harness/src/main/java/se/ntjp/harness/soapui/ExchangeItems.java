package se.ntjp.harness.soapui;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.StepItem;

/** Makes of an exchange what scripts and assertions see of it. */
final class ExchangeItems {

    private ExchangeItems() {}

    /**
     * An exchange as scripts see it.
     *
     * @param content the answer's body with any compression undone
     * @param charset the answer's, where its headers name one
     */
    static ExchangeItem of(StepItem step, Exchange exchange, Body content, Optional<Charset> charset) {
        Optional<HttpResponse> answer = exchange.problem().isPresent() ? Optional.empty() : exchange.answer();
        Map<String, List<String>> responseHeaders =
                byName(answer.map(HttpResponse::headers).orElse(List.of()));
        answer.ifPresent(each -> responseHeaders.put("#status#", List.of("HTTP/1.1 " + each.status())));
        return new ExchangeItem(
                step,
                exchange.request().target().toString(),
                exchange.request().body().text(StandardCharsets.UTF_8),
                byName(exchange.request().headers()),
                answer.map(each -> text(content, charset)).orElse(null),
                responseHeaders,
                answer.map(HttpResponse::status).orElse(0),
                exchange.timings().total().toMillis(),
                exchange.timings().started().toEpochMilli());
    }

    /** A body as text: by its mark of byte order, else by the charset that the headers name, else UTF-8. */
    private static String text(Body content, Optional<Charset> charset) {
        byte[] bytes = content.bytes();
        boolean utf16 = bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        String text = content.text(utf16 ? StandardCharsets.UTF_16 : charset.orElse(StandardCharsets.UTF_8));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Map<String, List<String>> byName(List<Header> headers) {
        Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach(header ->
                byName.computeIfAbsent(header.name(), name -> new ArrayList<>()).add(header.value()));
        return byName;
    }
}
