package se.ntjp.contracts.schema;

import java.nio.charset.StandardCharsets;

/** SOAP messages for tests. */
final class Soap {

    static final String NAMESPACE = "http://schemas.xmlsoap.org/soap/envelope/";

    private Soap() {}

    static String envelope(String content) {
        return "<soap:Envelope xmlns:soap=\"%s\"><soap:Body>%s</soap:Body></soap:Envelope>"
                .formatted(NAMESPACE, content);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static MessageSource message(String text) {
        return MessageSource.of(bytes(text));
    }
}
