package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMessageTest {

    private static final String ANSWER =
            """
            <GetRecordsResponse xmlns="urn:test:records:1" xmlns:c="urn:test:common:1"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="%s">
            <result><c:resultCode>%s</c:resultCode></result>%s</GetRecordsResponse>""";

    private final MessageValidator validator = new MessageValidator(ContractSchemas.compile(TestContract.records()));

    @ParameterizedTest
    @ValueSource(strings = {"billion-laughs.xml", "external-dtd.xml", "file-entity.xml"})
    void a_document_type_declaration_is_refused_unread(String file) throws Exception {
        ValidationResult result =
                validator.response(MessageSource.of(TestContract.resource("evil/messages/" + file)), Optional.empty());

        assertThat(result.verdict()).isEqualTo(SchemaVerdict.UNREADABLE);
        assertThat(result.envelope().dtd()).isTrue();
        assertThat(result.envelope().problem().orElseThrow().kind()).isEqualTo(ReadProblem.Kind.DTD_REFUSED);
    }

    @Test
    void an_entity_that_is_not_declared_is_not_well_formed() throws Exception {
        assertThat(problem(Soap.envelope("<a>&nothing;</a>")).kind()).isEqualTo(ReadProblem.Kind.NOT_WELL_FORMED);
    }

    @Test
    void a_schema_location_in_the_message_is_never_fetched() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String location = "http://127.0.0.1:%d/x.xsd".formatted(server.getLocalPort());
            String hint = "urn:foreign %s urn:test:records:1 %s".formatted(location, location);
            String extension = "<f:x xmlns:f='urn:foreign' xsi:schemaLocation='%s'>1</f:x>".formatted(hint);

            ValidationResult fast = response(ANSWER.formatted(hint, "OK", ""));
            ValidationResult extended = response(ANSWER.formatted(hint, "OK", extension));
            ValidationResult wrong = response(ANSWER.formatted(hint, "WRONG", extension));

            assertThat(fast.engine()).isEqualTo(Engine.GRAMMAR);
            assertThat(fast.verdict()).isEqualTo(SchemaVerdict.VALID);
            assertThat(extended.engine()).isEqualTo(Engine.XERCES);
            assertThat(extended.verdict()).isEqualTo(SchemaVerdict.VALID);
            assertThat(wrong.verdict()).isEqualTo(SchemaVerdict.INVALID);
            org.assertj.core.api.Assertions.assertThatThrownBy(server::accept)
                    .as("nobody called")
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void nesting_beyond_reason_is_refused_wherever_it_is() throws Exception {
        String deep = "<a>".repeat(100_000);
        for (String message : new String[] {
            deep,
            Soap.envelope(deep),
            Soap.envelope(ANSWER.formatted("", "OK", "<f:x xmlns:f='urn:foreign'>" + deep)),
            Soap.envelope("<soap:Fault><detail>" + deep)
        }) {
            assertThat(problem(message).kind()).isEqualTo(ReadProblem.Kind.LIMIT_EXCEEDED);
        }
    }

    @Test
    void a_huge_attribute_and_a_host_of_attributes_are_refused() throws Exception {
        assertThat(problem(Soap.envelope("<a b='" + "x".repeat(2_000_000) + "'/>"))
                        .kind())
                .isEqualTo(ReadProblem.Kind.LIMIT_EXCEEDED);
        StringBuilder many = new StringBuilder("<a");
        for (int i = 0; i < 5000; i++) {
            many.append(" b").append(i).append("='1'");
        }
        assertThat(problem(Soap.envelope(many + "/>")).kind()).isEqualTo(ReadProblem.Kind.LIMIT_EXCEEDED);
    }

    @Test
    void a_huge_text_is_refused_where_it_would_have_to_be_held() throws Exception {
        MessageLimits small = new MessageLimits(5, 5, 100_000);
        MessageValidator limited = new MessageValidator(ContractSchemas.compile(TestContract.records()), small);
        String huge = "x".repeat(200_000);
        for (String message : new String[] {
            Soap.envelope(ANSWER.formatted("", huge, "")),
            Soap.envelope("<soap:Fault><faultstring>" + huge + "</faultstring></soap:Fault>"),
            Soap.envelope("")
                    .replace(
                            "<soap:Body>",
                            "<soap:Header><LogicalAddress xmlns='urn:riv:itintegration:registry:1'>" + huge
                                    + "</LogicalAddress></soap:Header><soap:Body>")
        }) {
            ValidationResult result = limited.response(Soap.message(message), Optional.empty());
            assertThat(result.envelope().problem().orElseThrow().kind()).isEqualTo(ReadProblem.Kind.LIMIT_EXCEEDED);
            assertThat(result.envelope().problem().orElseThrow().message()).contains("100000 characters");
        }
    }

    @Test
    void a_host_of_header_entries_and_Body_children_is_counted_but_not_kept() throws Exception {
        String many = "<x:a xmlns:x='urn:x'/>".repeat(5000);
        String message =
                Soap.envelope(many).replace("<soap:Body>", "<soap:Header>" + many + "</soap:Header><soap:Body>");
        EnvelopeFacts facts =
                validator.response(Soap.message(message), Optional.empty()).envelope();

        assertThat(facts.headers()).hasSize(MessageLimits.DEFAULT.maxNames());
        assertThat(facts.bodyNames()).hasSize(MessageLimits.DEFAULT.maxNames());
        assertThat(facts.bodyChildren()).isEqualTo(5000);
    }

    private ValidationResult response(String content) throws Exception {
        return validator.response(Soap.message(Soap.envelope(content)), Optional.empty());
    }

    private ReadProblem problem(String message) throws Exception {
        ValidationResult result = validator.response(Soap.message(message), Optional.empty());
        assertThat(result.verdict()).isEqualTo(SchemaVerdict.UNREADABLE);
        return result.envelope().problem().orElseThrow();
    }
}
