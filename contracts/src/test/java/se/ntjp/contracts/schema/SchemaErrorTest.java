package se.ntjp.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaErrorTest {

    private final ContractSchemas schemas = ContractSchemas.compile(TestContract.records());

    @Test
    void an_error_names_the_element_with_positions_where_siblings_share_the_name() throws Exception {
        ValidationResult result = response(sample().replace("<flag>0</flag>", "<flag>no</flag>"));

        assertThat(result.verdict()).isEqualTo(SchemaVerdict.INVALID);
        assertThat(result.engine()).isEqualTo(Engine.XERCES);
        assertThat(result.errors())
                .extracting(SchemaError::rule)
                .containsExactly("cvc-datatype-valid.1.2.1", "cvc-type.3.1.3");
        assertThat(result.errors().get(0).path()).isEqualTo("/GetRecordsResponse/record[2]/flag");
        assertThat(result.errors().get(0).message()).isEqualTo("'no' is not a valid value for 'boolean'.");
        assertThat(result.errors().get(0).line()).isEqualTo(5);
    }

    @Test
    void the_first_of_several_siblings_has_a_position_though_the_others_come_after_the_error() throws Exception {
        ValidationResult result = response(sample().replace("<flag>true</flag>", "<flag/>"));

        assertThat(result.errors().get(0).path()).isEqualTo("/GetRecordsResponse/record[1]/flag");
    }

    @Test
    void a_pattern_and_an_unexpected_element_are_named_by_their_rules() throws Exception {
        String request = "<GetRecords xmlns='urn:test:records:1'><patientId>1912</patientId><oops/></GetRecords>";
        ValidationResult result =
                new MessageValidator(schemas).request(Soap.message(Soap.envelope(request)), Optional.empty());

        assertThat(result.errors())
                .extracting(error -> error.path() + " " + error.rule())
                .containsExactly(
                        "/GetRecords/patientId cvc-pattern-valid",
                        "/GetRecords/patientId cvc-type.3.1.3",
                        "/GetRecords/oops cvc-complex-type.2.4.a");
    }

    /** In some JDKs the words of cvc-complex-type.2.4.d.1 are missing, and Xerces throws where it wants to say them. */
    @Test
    void an_element_that_comes_too_many_times_is_an_error_even_where_the_JDK_has_no_words_for_it() throws Exception {
        ContractSchemas two = ContractSchemas.compile(
                TestContract.with(
                        """
                <xs:element name='GetRecordsResponse'><xs:complexType><xs:sequence>
                <xs:choice maxOccurs='unbounded'><xs:sequence minOccurs='0' maxOccurs='2'/></xs:choice>
                <xs:element name='a' type='xs:int' minOccurs='2' maxOccurs='3'/><xs:sequence/>
                </xs:sequence></xs:complexType></xs:element>"""));
        String answer =
                "<GetRecordsResponse xmlns='urn:test:records:1'>\n<a>1</a><a>1</a><a>1</a>\n<a>1</a></GetRecordsResponse>";
        ValidationResult result =
                new MessageValidator(two).response(Soap.message(Soap.envelope(answer)), Optional.empty());

        assertThat(result.verdict()).isEqualTo(SchemaVerdict.INVALID);
        assertThat(result.errorCount()).isOne();
        assertThat(result.errors().get(0).rule()).startsWith("cvc-complex-type.2.4.d");
        assertThat(result.errors().get(0).path()).isEqualTo("/GetRecordsResponse");
        assertThat(result.errors().get(0).line()).isEqualTo(3);
        assertThat(result.errors().get(0).message()).isNotBlank();
    }

    @Test
    void only_the_first_errors_are_kept_and_all_are_counted() throws Exception {
        String many = "<twice>too long</twice>".repeat(100);
        ValidationResult result = new MessageValidator(schemas, new MessageLimits(3, 10, 1000))
                .response(Soap.message(sample().replace("<twice>abc</twice>", many)), Optional.empty());

        assertThat(result.errors()).hasSize(3);
        assertThat(result.errorCount()).isGreaterThan(3);
    }

    @Test
    void the_words_do_not_depend_on_the_language_of_the_machine() throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            ValidationResult result = response(sample().replace("<flag>0</flag>", "<flag>no</flag>"));
            assertThat(result.errors().get(0).message()).isEqualTo("'no' is not a valid value for 'boolean'.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_type_named_in_the_message_is_found_by_a_prefix_that_the_envelope_declares() throws Exception {
        String typed = sample().replace(
                        "<soap:Envelope ",
                        "<soap:Envelope xmlns:xs='http://www.w3.org/2001/XMLSchema' "
                                + "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' ")
                .replace("<id>3</id>", "<id xsi:type='xs:token'>3</id>");

        assertThat(response(typed).verdict()).isEqualTo(SchemaVerdict.VALID);
        assertThat(response(typed.replace("xs:token", "xs:int")).verdict()).isEqualTo(SchemaVerdict.INVALID);
    }

    private ValidationResult response(String message) throws Exception {
        return new MessageValidator(schemas).response(Soap.message(message), Optional.empty());
    }

    private static String sample() {
        return new String(Samples.records(), StandardCharsets.UTF_8);
    }
}
