package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** ENV-01: Content-Type. */
class ContentTypeIsXmlTest {

    private final ExchangeCheck check = new ContentTypeIsXml();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(ContentTypeIsXml.class);

    @Test
    void text_xml_holds_in_any_spelling() {
        holds(Exchanges.contacts());
        holds(Exchanges.contacts().type("text/xml"));
        holds(Exchanges.contacts().type("Text/XML ;charset=utf-8"));
    }

    @Test
    void no_content_type() {
        breaks(Exchanges.contacts().noHeaders());
    }

    @Test
    void SOAP_labelled_as_application_xml() {
        breaks(Exchanges.contacts().type("application/xml"));
    }

    @Test
    void a_multipart_answer() {
        breaks(Exchanges.contacts().type("multipart/related; type=\"text/xml\"").body("--x\r\n"));
    }

    @Test
    void a_web_page_with_200() {
        breaks(Exchanges.contacts().type("text/html").body("<!DOCTYPE html><html>"));
    }

    @Test
    void an_error_page_is_told_by_its_status() {
        holds(Exchanges.contacts().status(503).type("text/html").body("<html>"));
    }

    @Test
    void SOAP_12_is_told_by_its_envelope() {
        holds(Exchanges.contacts()
                .type("application/soap+xml")
                .replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"));
    }

    @Test
    void no_content_has_no_type() {
        holds(Exchanges.contacts().noHeaders().body(""));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
