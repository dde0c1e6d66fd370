package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageEncodingTest {

    private static final String ANSWER = Soap.envelope(
            """
            <GetRecordsResponse xmlns="urn:test:records:1" xmlns:c="urn:test:common:1">
            <result><c:resultCode>ÅÄÖ</c:resultCode></result></GetRecordsResponse>""");

    private final MessageValidator validator = new MessageValidator(ContractSchemas.compile(TestContract.records()));

    @Test
    void a_byte_order_mark_is_accepted_in_UTF_8_and_UTF_16() throws Exception {
        assertThat(validate(("\uFEFF" + ANSWER).getBytes(StandardCharsets.UTF_8), null)
                        .valid())
                .isTrue();
        assertThat(validate(("\uFEFF" + ANSWER).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                        .valid())
                .isTrue();
        assertThat(validate(ANSWER.getBytes(StandardCharsets.UTF_16), null).valid())
                .isTrue();
        assertThat(validate(ANSWER.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16)
                        .valid())
                .isTrue();
    }

    @Test
    void the_charset_of_Content_Type_rules_over_the_declaration() throws Exception {
        String declared = "<?xml version='1.0' encoding='ISO-8859-1'?>" + ANSWER;

        assertThat(validate(declared.getBytes(StandardCharsets.ISO_8859_1), null)
                        .valid())
                .isTrue();
        assertThat(validate(declared.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                        .valid())
                .isTrue();
        assertThat(validate(declared.getBytes(StandardCharsets.UTF_8), null).verdict())
                .as("read as ISO-8859-1 the code is not in the enumeration")
                .isEqualTo(SchemaVerdict.INVALID);
        assertThat(validate(declared.getBytes(StandardCharsets.UTF_8), null)
                        .envelope()
                        .declaredEncoding())
                .contains("ISO-8859-1");
    }

    @Test
    void bytes_that_are_no_characters_are_an_error_with_their_place_in_every_encoding() throws Exception {
        byte[] latin = ANSWER.getBytes(StandardCharsets.ISO_8859_1);
        for (Charset charset : new Charset[] {null, StandardCharsets.UTF_8, StandardCharsets.US_ASCII}) {
            ValidationResult result = validate(latin, charset);
            ReadProblem problem = result.envelope().problem().orElseThrow();
            assertThat(result.verdict()).isEqualTo(SchemaVerdict.UNREADABLE);
            assertThat(problem.kind()).isEqualTo(ReadProblem.Kind.MALFORMED_ENCODING);
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.line()).isPositive();
        }
    }

    @Test
    void bytes_that_are_no_characters_deep_in_a_free_text_are_an_error_too() throws Exception {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        String[] halves = new String(Samples.records(), StandardCharsets.UTF_8).split("Hosta");
        message.writeBytes(Soap.bytes(halves[0] + "x".repeat(20_000)));
        message.writeBytes(new byte[] {(byte) 0xC3, (byte) 0x28});
        message.writeBytes(Soap.bytes(halves[1]));

        ReadProblem problem =
                validate(message.toByteArray(), null).envelope().problem().orElseThrow();
        assertThat(problem.kind()).isEqualTo(ReadProblem.Kind.MALFORMED_ENCODING);
    }

    @Test
    void an_encoding_that_nobody_knows_is_an_error() throws Exception {
        ValidationResult result = validate(Soap.bytes("<?xml version='1.0' encoding='klingon'?>" + ANSWER), null);

        assertThat(result.verdict()).isEqualTo(SchemaVerdict.UNREADABLE);
        assertThat(result.envelope().problem().orElseThrow().message()).isEqualTo("Unsupported encoding: klingon");
        assertThat(result.envelope().problem().orElseThrow().kind()).isEqualTo(ReadProblem.Kind.MALFORMED_ENCODING);
    }

    private ValidationResult validate(byte[] message, Charset charset) throws Exception {
        return validator.response(MessageSource.of(message), Optional.ofNullable(charset));
    }
}
