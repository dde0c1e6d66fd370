package se.ntjp.stubs.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.stubs.Requests.PATIENT;
import static se.ntjp.stubs.Requests.envelope;
import static se.ntjp.stubs.Requests.notes;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.stubs.Caller;
import se.ntjp.stubs.Reply;
import se.ntjp.stubs.StubProducer;

class RefusedRequestsTest {

    private static final String GOOD = notes(PATIENT);

    private static ServiceContract contract;
    private static StubProducer stub;
    private static Caller caller;

    @BeforeAll
    static void start() {
        contract = ContractLibrary.bundled().find("GetCareDocumentation:3");
        stub = StubProducer.start(contract, 0);
        caller = new Caller(stub.address());
    }

    @AfterAll
    static void stop() {
        stub.close();
    }

    private static void assertRefused(Reply reply, String code, String words) {
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.headers().get("content-type")).containsExactly("text/xml; charset=UTF-8");
        assertThat(reply.all("faultcode")).containsExactly("soap:" + code);
        assertThat(reply.fault()).contains(words).contains("Log id ");
    }

    @Test
    void the_right_SOAPAction_or_none_is_let_through() {
        assertThat(caller.header("SOAPAction", "\"" + contract.soapAction() + "\"")
                        .post(GOOD)
                        .status())
                .isEqualTo(200);
        assertThat(caller.header("SOAPAction", "\"\"").post(GOOD).status()).isEqualTo(200);
        assertThat(caller.post(GOOD).status()).isEqualTo(200);
    }

    @Test
    void the_SOAPAction_of_another_contract_is_refused() {
        assertRefused(caller.header("SOAPAction", "urn:other").post(GOOD), "Client", contract.soapAction());
    }

    @Test
    void a_missing_or_empty_logical_address_is_refused() {
        String none = GOOD.replaceAll("<a:LogicalAddress.*</a:LogicalAddress>", "");
        assertRefused(caller.post(none), "Client", "LogicalAddress");
        assertRefused(caller.post(envelope(" ", notes("", PATIENT, ""))), "Client", "LogicalAddress");
    }

    @Test
    void a_foreign_logical_address_is_refused_and_the_right_one_named() {
        assertRefused(
                caller.post(envelope("TSTNMT2321000156-S002", notes("", PATIENT, ""))),
                "Client",
                "TSTNMT2321000156-S001");
    }

    @Test
    void a_schema_breach_is_refused_by_place_and_rule_without_the_value() {
        String wrong =
                envelope(notes("", PATIENT, "<r:datePeriod><start>%s</start></r:datePeriod>".formatted(PATIENT)));
        Reply reply = caller.post(wrong);
        assertRefused(reply, "Client", "/GetCareDocumentation/datePeriod/start (line 1) breaks cvc-pattern-valid");
        assertThat(reply.text()).doesNotContain(PATIENT);
    }

    @Test
    void another_contracts_request_is_refused() {
        assertRefused(caller.post(envelope("<x:Other xmlns:x=\"urn:x\"/>")), "Client", contract.namespace());
    }

    @Test
    void two_elements_in_Body_are_refused() {
        assertRefused(
                caller.post(envelope(notes("", PATIENT, "") + notes("", PATIENT, ""))), "Client", "found 1 with 2");
    }

    @Test
    void SOAP_1_2_is_refused_as_another_version() {
        String soap12 =
                GOOD.replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
        assertRefused(caller.post(soap12), "VersionMismatch", "SOAP 1.1");
    }

    @Test
    void other_content_types_and_charsets_are_refused() {
        assertRefused(caller.header("Content-Type", "application/soap+xml").post(GOOD), "Client", "text/xml");
        assertRefused(caller.header("Content-Type", "").post(GOOD), "Client", "text/xml");
        assertRefused(
                caller.header("Content-Type", "text/xml; charset=ISO-8859-1").post(GOOD), "Client", "UTF-8 or UTF-16");
    }

    @Test
    void what_is_not_XML_is_refused() {
        assertRefused(caller.post(""), "Client", "The request ends before its XML does");
        assertRefused(caller.post("{}"), "Client", "not well-formed");
        assertRefused(caller.post(GOOD.substring(0, GOOD.length() / 2)), "Client", "ends before");
    }

    @Test
    void anything_but_POST_is_not_allowed() {
        assertThat(caller.send("GET", BodyPublishers.noBody()).status()).isEqualTo(405);
    }
}
