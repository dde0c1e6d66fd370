package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** ENV-01, ENV-07, ENV-08: the envelope. */
class EnvelopeIsSoap11Test {

    private final ExchangeCheck check = new EnvelopeIsSoap11();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(EnvelopeIsSoap11.class);

    @Test
    void one_Body_with_one_element_holds() {
        holds(Exchanges.contacts());
        holds(Exchanges.contacts().rightFault());
        holds(Exchanges.contacts().replace("<soap:Body>", "<soap:Header/><soap:Body>"));
    }

    @Test
    void SOAP_12() {
        breaks(Exchanges.contacts()
                .replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"));
    }

    @Test
    void the_response_without_envelope() {
        breaks(
                Exchanges.contacts()
                        .body(
                                "<GetCareContactsResponse xmlns=\"urn:riv:clinicalprocess:logistics:logistics:GetCareContactsResponder:3\"/>"));
    }

    @Test
    void two_elements_in_Body() {
        breaks(Exchanges.contacts().replace("</soap:Body>", "<x/></soap:Body>"));
    }

    @Test
    void two_Bodies() {
        breaks(Exchanges.contacts().replace("</soap:Body>", "</soap:Body><soap:Body/>"));
    }

    @Test
    void nothing_in_Body() {
        breaks(Exchanges.contacts().body(Exchanges.soap("")));
    }

    @Test
    void no_Body() {
        breaks(Exchanges.contacts().body("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"/>"));
    }

    @Test
    void a_processing_instruction_anywhere() {
        breaks(Exchanges.contacts().replace("<soap:Envelope", "<?xml-stylesheet href=\"x\"?><soap:Envelope"));
    }

    @Test
    void what_cannot_be_read_is_told_by_another_check() {
        holds(Exchanges.contacts().body("<x"));
    }

    @Test
    void an_error_page_is_told_by_its_status() {
        holds(Exchanges.contacts().status(404).type("text/html").body("<html/>"));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
