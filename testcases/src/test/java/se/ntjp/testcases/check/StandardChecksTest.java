package se.ntjp.testcases.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.contracts.typed.TypedReaders;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Failure.Kind;
import se.ntjp.testcases.suite.Call.AnswerKind;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** All checks together: the first finding is the cause, and what follows from it is told once. */
class StandardChecksTest {

    private static final List<ExchangeCheck> CHECKS = checks(Exchanges.contacts());
    private static final String PAGE = "<!DOCTYPE html><html><body><p>Hej</body></html>";
    private static final String SOAP12 =
            "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body><s:Fault><s:Code><s:Value>s:Receiver</s:Value></s:Code><s:Reason><s:Text xml:lang=\"sv\">Fel</s:Text></s:Reason></s:Fault></s:Body></s:Envelope>";

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(StandardChecks.class);

    @Test
    void a_right_answer_a_right_fault_and_a_right_error_give_nothing() {
        assertThat(all(Exchanges.contacts())).isEmpty();
        assertThat(all(Exchanges.contacts().rightFault().wanted(AnswerKind.FAULT)))
                .isEmpty();
        assertThat(all(Exchanges.contacts()
                        .wanted(AnswerKind.ERROR)
                        .result("<c:resultCode>ERROR</c:resultCode><c:errorCode>INVALID_REQUEST</c:errorCode>"
                                + "<c:logId>7f3c1f0e-0000-4000-8000-000000000001</c:logId>")))
                .isEmpty();
        Exchanges documentation = Exchanges.documentation();
        List<Finding> findings = new ArrayList<>();
        checks(documentation).forEach(check -> findings.addAll(check.judge(documentation.read())));
        assertThat(findings).isEmpty();
    }

    @Test
    void other_things_than_answers_are_told_once() {
        Exchanges right = Exchanges.contacts();
        Exchanges page = right.type("text/html; charset=iso-8859-1").body(PAGE);
        Map<String, Exchanges> bad = new LinkedHashMap<>();
        bad.put("404, web page", page.status(404));
        bad.put("404, empty", right.status(404).noHeaders().body(""));
        bad.put("302", page.status(302).header("Location", "https://127.0.0.1/login"));
        bad.put("401, empty", right.status(401).body(""));
        bad.put("403, web page", page.status(403));
        bad.put("503, text", right.status(503).type("text/plain").body("Service Unavailable"));
        bad.put("500, web page", page.status(500));
        bad.put("500, empty", right.status(500).body(""));
        bad.put("200, web page", page);
        bad.put("200, JSON", right.type("application/json").body("{}"));
        bad.put("200, page labelled as XML", right.body("<html><body/></html>"));
        bad.put("200, text labelled as XML", right.body("Internal error"));
        bad.put("200, empty", right.body(""));
        bad.put("202, empty", right.status(202).noHeaders().body(""));
        bad.put("200, blanks", right.body("  \n"));
        golden.lines(summary(bad));
    }

    @Test
    void badly_made_soap_is_told_by_its_cause() {
        Exchanges right = Exchanges.contacts();
        Exchanges latin = right.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
        byte[] broken = right.body().bytes();
        Map<String, Exchanges> bad = new LinkedHashMap<>();
        bad.put("cut off though said to be whole", right.body(Arrays.copyOf(broken, broken.length / 2)));
        bad.put(
                "latin-1, declared everywhere",
                latin.type("text/xml; charset=ISO-8859-1").body(latin.text().getBytes(ISO_8859_1)));
        bad.put(
                "latin-1, declared in the header only",
                right.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "")
                        .type("text/xml; charset=ISO-8859-1")
                        .in(ISO_8859_1));
        bad.put(
                "latin-1, declared in XML, UTF-8 in the header",
                latin.body(latin.text().getBytes(ISO_8859_1)));
        bad.put("latin-1, undeclared", right.body(right.text().getBytes(ISO_8859_1)));
        bad.put("charset that nobody knows", right.type("text/xml; charset=utf8mb4"));
        bad.put("charset with a name that is none", right.type("text/xml; charset=*"));
        bad.put(
                "encoding that nobody knows",
                right.type("text/xml").replace("encoding=\"UTF-8\"", "encoding=\"klingon\""));
        bad.put("UTF-8 with BOM", right.body("\uFEFF" + right.text()));
        bad.put("UTF-8 with BOM, no charset", right.type("text/xml").body("\uFEFF" + right.text()));
        bad.put(
                "UTF-16, declared",
                right.type("text/xml; charset=utf-16")
                        .replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"")
                        .in(UTF_16));
        bad.put(
                "UTF-16 labelled as UTF-8",
                right.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"").in(UTF_16));
        bad.put("DTD", right.replace("<soap:Envelope", "<!DOCTYPE x><soap:Envelope"));
        bad.put(
                "entity bomb",
                right.body(
                        "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + Exchanges.soap("&b;")));
        bad.put("deeper than anyone reads", right.body(Exchanges.soap("<a>".repeat(2000) + "</a>".repeat(2000))));
        bad.put("a name longer than some read", right.body(Exchanges.soap("<" + "a".repeat(2000) + "/>")));
        bad.put("gzip", right.gzipped());
        bad.put("gzip that is none", right.header("Content-Encoding", "gzip"));
        bad.put("gzip cut off at once", right.body(new byte[] {0x1f}).header("Content-Encoding", "gzip"));
        bad.put("gzip bomb", right.body(new byte[60 << 20]).gzipped());
        bad.put("brotli", right.header("Content-Encoding", "br"));
        bad.put(
                "SOAP 1.2 response",
                right.type("application/soap+xml; charset=utf-8")
                        .replace(
                                "http://schemas.xmlsoap.org/soap/envelope/",
                                "http://www.w3.org/2003/05/soap-envelope"));
        bad.put("SOAP 1.2 fault", right.status(500).type("application/soap+xml").body(SOAP12));
        bad.put(
                "another contract's response",
                right.body(Exchanges.documentation().body().bytes()));
        bad.put("the request, echoed", right.body(right.request().bytes()));
        bad.put("two elements in Body", right.replace("</soap:Body>", "<x/></soap:Body>"));
        bad.put("no element in Body", right.body(Exchanges.soap("")));
        bad.put("no Body", right.body("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"/>"));
        bad.put("processing instruction", right.replace("<soap:Body>", "<?php echo 1 ?><soap:Body>"));
        bad.put("fault with 200", right.rightFault().status(200));
        bad.put("fault with 404", right.rightFault().status(404));
        bad.put("fault, gzipped", right.rightFault().wanted(AnswerKind.FAULT).gzipped());
        bad.put(
                "fault in UTF-16",
                right.rightFault()
                        .wanted(AnswerKind.FAULT)
                        .type("text/xml; charset=utf-16")
                        .in(UTF_16));
        bad.put("response with 500", right.status(500));
        bad.put("response with 202", right.status(202));
        bad.put("two results", right.replace("<result>", "<result><c:resultCode>OK</c:resultCode></result><result>"));
        bad.put(
                "two errorCodes",
                right.result(
                        "<c:resultCode>OK</c:resultCode><c:errorCode>A</c:errorCode><c:errorCode>B</c:errorCode>"));
        bad.put("unknown value of an enumeration", right.replace("<c:resultCode>OK", "<c:resultCode>BRA"));
        golden.lines(summary(bad));
    }

    @Test
    void failures_on_the_wire_are_told_once_even_where_something_came() {
        Exchanges right = Exchanges.contacts();
        Exchanges half = right.body(Arrays.copyOf(right.body().bytes(), 900));
        Map<String, Exchanges> bad = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            bad.put(kind + ", nothing came", right.failed(new Failure(kind, "words")));
        }
        for (Kind kind : List.of(Kind.TIMEOUT, Kind.TRUNCATED, Kind.TOO_LARGE, Kind.RESET)) {
            bad.put(kind + ", status only", right.body("").cutBy(new Failure(kind, "words")));
            bad.put(kind + ", half an answer", half.cutBy(new Failure(kind, "words")));
            bad.put(kind + ", half a fault", half.status(500).cutBy(new Failure(kind, "words")));
        }
        bad.put(
                "TRUNCATED, half a gzip",
                right.gzipped().body(new byte[] {0x1f, (byte) 0x8b}).cutBy(new Failure(Kind.TRUNCATED, "words")));
        golden.lines(summary(bad));
    }

    @Test
    void whatever_is_wrong_the_answer_is_never_green() {
        byte[] latin = Exchanges.contacts().text().getBytes(ISO_8859_1);

        assertThat(all(Exchanges.contacts().body(latin))).anyMatch(finding -> finding.effect() != Verdict.PASSED);
        assertThat(new String(latin, UTF_8)).contains("\uFFFD");
    }

    private static List<ExchangeCheck> checks(Exchanges of) {
        try (TypedReaders typed = new TypedReaders()) {
            return StandardChecks.of(typed.forContract(of.side().contract()), Optional.empty());
        }
    }

    private static List<Finding> all(Exchanges exchanges) {
        return CHECKS.stream()
                .flatMap(check -> check.judge(exchanges.read()).stream())
                .toList();
    }

    private static List<String> summary(Map<String, Exchanges> bad) {
        List<String> lines = new ArrayList<>();
        bad.forEach((name, exchanges) -> {
            lines.add(name);
            all(exchanges)
                    .forEach(finding -> lines.add("  %s %s %s %s"
                            .formatted(
                                    finding.rule(),
                                    finding.effect(),
                                    finding.message().en(),
                                    finding.found().isEmpty() ? "" : "[" + finding.found() + "]")
                            .strip()
                            .indent(2)
                            .stripTrailing()));
        });
        return lines;
    }
}
