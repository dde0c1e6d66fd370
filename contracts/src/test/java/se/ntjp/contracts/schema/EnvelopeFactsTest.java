package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;

class EnvelopeFactsTest {

    private static final String REQUEST =
            "<r:GetRecords xmlns:r='urn:test:records:1'><r:patientId>191212121212</r:patientId></r:GetRecords>";

    private final MessageValidator validator = new MessageValidator(ContractSchemas.compile(TestContract.records()));

    @Test
    void a_request_tells_its_headers_address_encoding_and_content() throws Exception {
        ValidationResult result = request(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Header>
                  <a:LogicalAddress xmlns:a="urn:riv:itintegration:registry:1"> SE2321000016-A </a:LogicalAddress>
                  <x:other xmlns:x="urn:x"><x:deep/></x:other></e:Header>
                <e:Body><?skip it?>%s</e:Body></e:Envelope>
                """
                        .formatted(REQUEST));

        EnvelopeFacts facts = result.envelope();
        assertThat(result.valid()).isTrue();
        assertThat(facts.soap11()).isTrue();
        assertThat(facts.wellFormed()).isTrue();
        assertThat(facts.declaredEncoding()).contains("utf-8");
        assertThat(facts.headers())
                .containsExactly(
                        new QName("urn:riv:itintegration:registry:1", "LogicalAddress"), new QName("urn:x", "other"));
        assertThat(facts.address()).contains("SE2321000016-A");
        assertThat(facts.processingInstructions()).isOne();
        assertThat(facts.dtd()).isFalse();
        assertThat(facts.bodyChildren()).isOne();
        assertThat(facts.content()).contains(new QName("urn:test:records:1", "GetRecords"));
    }

    @Test
    void a_second_element_in_Body_is_counted_and_the_first_is_validated() throws Exception {
        ValidationResult result = request(Soap.envelope(REQUEST + "<more/>"));

        assertThat(result.verdict()).isEqualTo(SchemaVerdict.VALID);
        assertThat(result.envelope().bodyChildren()).isEqualTo(2);
        assertThat(result.envelope().bodyNames()).hasSize(2);
    }

    @Test
    void another_element_that_the_schemas_know_is_validated_and_is_not_the_expected_one() throws Exception {
        ValidationResult result = validator.response(Soap.message(Soap.envelope(REQUEST)), Optional.empty());

        assertThat(result.verdict()).isEqualTo(SchemaVerdict.VALID);
        assertThat(result.rootAsExpected()).isFalse();
        assertThat(result.valid()).isFalse();
    }

    @Test
    void an_element_that_the_schemas_do_not_know_is_no_schema_error() throws Exception {
        ValidationResult result = request(Soap.envelope("<unknown xmlns='urn:test:records:1'><a/></unknown>"));

        assertThat(result.verdict()).isEqualTo(SchemaVerdict.UNKNOWN_ROOT);
        assertThat(result.errors()).isEmpty();
        assertThat(result.errorCount()).isZero();
    }

    @Test
    void an_envelope_without_Body_or_with_an_empty_one_has_no_content() throws Exception {
        assertThat(request(Soap.envelope(" ")).verdict()).isEqualTo(SchemaVerdict.NO_CONTENT);
        assertThat(request("<html>No service</html>").verdict()).isEqualTo(SchemaVerdict.NO_CONTENT);
        assertThat(request("<html/>").envelope().root()).contains(new QName("html"));
    }

    @Test
    void an_envelope_of_SOAP_1_2_is_told_apart_and_its_content_validated() throws Exception {
        String soap12 = "http://www.w3.org/2003/05/soap-envelope";
        ValidationResult result = request(Soap.envelope(REQUEST).replace(Soap.NAMESPACE, soap12));

        assertThat(result.envelope().root()).contains(new QName(soap12, "Envelope"));
        assertThat(result.envelope().soap11()).isFalse();
        assertThat(result.verdict()).isEqualTo(SchemaVerdict.VALID);
    }

    @Test
    void a_fault_is_reported_with_its_members_and_not_validated() throws Exception {
        ValidationResult result = request(
                Soap.envelope(
                        """
                <soap:Fault><faultcode>soap:Server</faultcode><faultstring>VP007 Authorization missing</faultstring>
                <soap:detail><x>1</x></soap:detail></soap:Fault>"""));

        assertThat(result.verdict()).isEqualTo(SchemaVerdict.FAULT);
        assertThat(result.envelope().fault())
                .contains(new FaultFacts(
                        Optional.of("soap:Server"),
                        Optional.of(new QName(Soap.NAMESPACE, "Server")),
                        Optional.of("VP007 Authorization missing"),
                        Optional.empty(),
                        true,
                        java.util.List.of(
                                new QName("faultcode"),
                                new QName("faultstring"),
                                new QName(Soap.NAMESPACE, "detail"))));
    }

    @Test
    void a_fault_code_whose_prefix_is_not_declared_has_no_name() throws Exception {
        ValidationResult result = request(Soap.envelope("<soap:Fault><faultcode>s:Client</faultcode></soap:Fault>"));

        assertThat(result.envelope().fault().orElseThrow().code()).contains("s:Client");
        assertThat(result.envelope().fault().orElseThrow().codeName()).isEmpty();
    }

    @Test
    void a_message_that_is_not_well_formed_tells_where_and_keeps_what_was_seen_before() throws Exception {
        ValidationResult result = request(Soap.envelope("\n  <GetRecords xmlns='urn:test:records:1'></oops>"));

        ReadProblem problem = result.envelope().problem().orElseThrow();
        assertThat(result.verdict()).isEqualTo(SchemaVerdict.UNREADABLE);
        assertThat(problem.kind()).isEqualTo(ReadProblem.Kind.NOT_WELL_FORMED);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.message()).contains("oops");
        assertThat(result.envelope().content()).contains(new QName("urn:test:records:1", "GetRecords"));
    }

    @Test
    void a_message_that_ends_early_or_is_empty_is_truncated() throws Exception {
        String whole = Soap.envelope(REQUEST);
        for (String part : new String[] {"", whole.substring(0, 100), whole.substring(0, whole.length() - 5)}) {
            ValidationResult result = request(part);
            assertThat(result.verdict()).isEqualTo(SchemaVerdict.UNREADABLE);
            assertThat(result.envelope().problem().orElseThrow().kind()).isEqualTo(ReadProblem.Kind.TRUNCATED);
        }
    }

    @Test
    void text_after_the_envelope_is_not_well_formed() throws Exception {
        assertThat(request(Soap.envelope(REQUEST) + "tail").verdict()).isEqualTo(SchemaVerdict.UNREADABLE);
        assertThat(request(Soap.envelope(REQUEST) + "<!-- tail --> ").valid()).isTrue();
    }

    private ValidationResult request(String message) throws Exception {
        return validator.request(MessageSource.of(message.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }
}
