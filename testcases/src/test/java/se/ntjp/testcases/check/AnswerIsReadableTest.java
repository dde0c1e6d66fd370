package se.ntjp.testcases.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.testcases.exchange.Failure;

/** ENV-01, ENV-02, ENV-07, PLT-05: what comes can be read. */
class AnswerIsReadableTest {

    private final ExchangeCheck check = new AnswerIsReadable();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(AnswerIsReadable.class);

    @Test
    void well_formed_XML_holds() {
        holds(Exchanges.contacts());
        holds(Exchanges.contacts().body("\uFEFF" + Exchanges.contacts().text()));
        holds(Exchanges.contacts().gzipped());
        holds(Exchanges.contacts().rightFault());
    }

    @Test
    void an_empty_200() {
        breaks(Exchanges.contacts().body(""));
    }

    @Test
    void an_empty_202() {
        breaks(Exchanges.contacts().status(202).noHeaders().body(""));
    }

    @Test
    void an_empty_answer_said_to_be_gzip_is_empty() {
        breaks(Exchanges.contacts().body("").header("Content-Encoding", "gzip"));
    }

    @Test
    void an_error_page_is_told_by_its_status() {
        holds(Exchanges.contacts().status(404).type("text/html").body("<html>"));
        holds(Exchanges.contacts().status(503).body(""));
    }

    @Test
    void a_web_page_is_told_by_its_content_type() {
        holds(Exchanges.contacts().type("text/html").body("<!DOCTYPE html><html>"));
    }

    @Test
    void an_answer_cut_off() {
        breaks(Exchanges.contacts()
                .body(Arrays.copyOf(Exchanges.contacts().body().bytes(), 1000)));
    }

    @Test
    void an_answer_cut_off_by_the_network_is_told_once() {
        holds(Exchanges.contacts().body("<a").cutBy(new Failure(Failure.Kind.TRUNCATED, "")));
    }

    @Test
    void text_labelled_as_XML() {
        breaks(Exchanges.contacts().body("Internal error"));
    }

    @Test
    void bytes_that_are_not_UTF_8() {
        breaks(Exchanges.contacts().body(Exchanges.contacts().text().getBytes(ISO_8859_1)));
    }

    @Test
    void an_encoding_that_nobody_knows() {
        breaks(Exchanges.contacts().type("text/xml").replace("encoding=\"UTF-8\"", "encoding=\"klingon\""));
    }

    @Test
    void a_wrongly_named_encoding_is_told_by_its_name() {
        holds(Exchanges.contacts().type("text/xml; charset=us-ascii"));
    }

    @Test
    void a_DTD() {
        breaks(Exchanges.contacts()
                .replace("<soap:Envelope", "<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\"><soap:Envelope"));
    }

    @Test
    void an_entity_bomb() {
        breaks(Exchanges.contacts()
                .body("<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + Exchanges.soap("&b;")));
    }

    @Test
    void depth_beyond_what_is_read() {
        breaks(Exchanges.contacts().body(Exchanges.soap("<a>".repeat(2000) + "</a>".repeat(2000))));
    }

    @Test
    void a_well_formed_answer_that_the_harness_cannot_read_is_its_own_error() {
        breaks(Exchanges.contacts().body(Exchanges.soap("<" + "a".repeat(2000) + "/>")));
    }

    @Test
    void gzip_that_is_none() {
        breaks(Exchanges.contacts().header("Content-Encoding", "gzip"));
    }

    @Test
    void gzip_that_ends_in_its_header() {
        breaks(Exchanges.contacts().body(new byte[] {0x1f, (byte) 0x8b, 8}).header("Content-Encoding", "gzip"));
    }

    @Test
    void a_gzip_bomb() {
        breaks(Exchanges.contacts().body(new byte[60 << 20]).gzipped());
    }

    @Test
    void a_coding_that_nobody_asked_for() {
        breaks(Exchanges.contacts().header("Content-Encoding", "br"));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
