package se.ntjp.testcases.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.schema.MessageValidator;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestSuite.Binding;

/** The bytes that are sent. */
class EnvelopeTest {

    private static final ServiceContract CONTRACT = ContractLibrary.bundled().find("GetCareDocumentation");
    private static final Binding BINDING =
            Suites.bundled().find(CONTRACT.namespace()).orElseThrow().binding();
    private static final MessageValidator VALIDATOR = new MessageValidator(ContractSchemas.compile(CONTRACT));
    private static final Map<String, String> ALL = Map.of(
            "patientId", "191212121212",
            "patientIdType", "1.2.752.129.2.1.3.1",
            "careUnit", "TSTNMT2321000156-E001",
            "careUnit2", "TSTNMT2321000156-E002",
            "careGiver", "TSTNMT2321000156-G001",
            "periodStart", "20200101",
            "periodEnd", "20201231",
            "sourceSystem", "TSTNMT2321000156-S001");

    @Test
    void a_request_of_basic_profile_21_with_every_parameter() throws Exception {
        Body body = from(CONTRACT, ALL, false);

        Golden.assertSame("envelope-bp21.xml", lines(body));
        assertValid(body);
    }

    @Test
    void a_request_of_basic_profile_20_has_its_address_in_WS_Addressing() {
        QName to = new QName("http://www.w3.org/2005/08/addressing", "To");
        ServiceContract older = new ServiceContract(
                CONTRACT.id(),
                CONTRACT.profile(),
                CONTRACT.wsdl(),
                CONTRACT.serviceName(),
                CONTRACT.operation(),
                CONTRACT.soapAction(),
                CONTRACT.request(),
                CONTRACT.response(),
                to,
                CONTRACT.schemas(),
                CONTRACT.files());

        Golden.assertSame("envelope-bp20.xml", lines(from(older, ALL, false)));
    }

    @Test
    void an_unknown_element_ends_the_request_where_it_is_asked_for() {
        assertThat(text(from(CONTRACT, ALL, true)))
                .contains(
                        "<x:unknown xmlns:x=\"urn:ntjp-harness:unknown\">VER-02</x:unknown></p:GetCareDocumentation>");
    }

    @Test
    void an_element_whose_parameter_is_absent_is_left_out_with_what_belongs_to_it() throws Exception {
        Map<String, String> fewer = new TreeMap<>(ALL);
        fewer.keySet().removeAll(List.of("periodEnd", "careUnit"));
        fewer.put("careGiver", "  ");

        Body body = from(CONTRACT, fewer, false);

        assertThat(text(body))
                .contains("191212121212", "TSTNMT2321000156-E002")
                .doesNotContain("20200101", "datePeriod", "healthcareProvider", "TSTNMT2321000156-E001");
        assertValid(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</p:x><evil/>",
                "<!--payload-->",
                "&amp;&#0;&evil;",
                "]]>",
                "\"'",
                "åäö \uD83D\uDC69",
                "${patientId}"
            })
    void hostile_parameters_and_addresses_stay_text(String hostile) throws SAXException {
        Map<String, String> values = new TreeMap<>(ALL);
        values.put("periodStart", hostile);

        Body filled = new Envelope(CONTRACT).from(BINDING, values, hostile, false);
        Body around = new Envelope(CONTRACT).around(hostile, "<p/>");

        assertThat(content(filled, "start", "LogicalAddress")).containsOnly(hostile);
        assertThat(content(around, "LogicalAddress")).containsExactly(hostile);
    }

    @Property(tries = 200)
    void any_text_that_XML_can_hold_arrives_unchanged(@ForAll String text) throws SAXException {
        String words = text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(content(new Envelope(CONTRACT).around(words, "<p/>"), "LogicalAddress"))
                .containsExactly(words);
    }

    @Test
    void what_XML_cannot_hold_is_refused_with_the_reason() {
        assertThatThrownBy(() -> new Envelope(CONTRACT).around("a\u0001b", "<p/>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The request cannot be written as XML: ")
                .hasMessageContaining("0x1");
    }

    private static Body from(ServiceContract contract, Map<String, String> values, boolean unknown) {
        return new Envelope(contract).from(BINDING, values, "TSTNMT2321000156-S001", unknown);
    }

    private static void assertValid(Body body) throws IOException {
        assertThat(VALIDATOR.request(body::stream, Optional.empty()))
                .matches(result -> result.valid(), "valid")
                .extracting(result -> result.envelope().address().orElseThrow())
                .isEqualTo("TSTNMT2321000156-S001");
    }

    private static List<String> content(Body body, String... names) throws SAXException {
        Document document = SafeXml.parse(body.bytes(), "request");
        return List.of(names).stream()
                .map(name -> document.getElementsByTagNameNS("*", name).item(0).getTextContent())
                .toList();
    }

    /** One element a line, to be read. */
    private static List<String> lines(Body body) {
        return text(body).replace("><", ">\n<").lines().toList();
    }

    private static String text(Body body) {
        return body.text(StandardCharsets.UTF_8);
    }
}
