package se.ntjp.contracts.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;

class HarmlessForCodegenTest {

    private static final String DOCUMENTATION = "Lists the things of a sample domain.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "https://jakarta.ee/xml/ns/jaxb",
        "http://java.sun.com/xml/ns/jaxb",
        "http://java.sun.com/xml/ns/jaxb/xjc",
        "http://java.sun.com/xml/ns/jaxws",
        "https://jakarta.ee/xml/ns/jaxws"
    })
    void an_instruction_to_the_generator_is_refused_with_file_and_line(String namespace) {
        refused(
                "sample_1.2.xsd",
                "<xs:simpleType name=\"Short\">",
                "<xs:simpleType name=\"Short\"><xs:annotation><xs:appinfo><b:javaType xmlns:b='%s' parseMethod='x'/></xs:appinfo></xs:annotation>"
                        .formatted(namespace),
                "sample_1.2.xsd:58: «b:javaType» is an instruction to code generators");
    }

    @Test
    void an_attribute_for_the_generator_is_refused() {
        refused(
                "sample_1.2.xsd",
                "<xs:schema ",
                "<xs:schema xmlns:b='https://jakarta.ee/xml/ns/jaxb' b:version='3.0' ",
                "«b:version» is an instruction to code generators");
    }

    @ParameterizedTest
    @CsvSource({"Ends */ the comment", "Ends \\u002a\\u002f the comment"})
    void documentation_that_would_end_its_comment_is_refused(String text) {
        refused(".wsdl", DOCUMENTATION, text, "the text holds */ or \\u");
        refused(
                "sample_1.2.xsd",
                "<xs:complexType name=\"Page\">",
                "<xs:complexType name=\"Page\"><xs:annotation><xs:documentation>%s</xs:documentation></xs:annotation>"
                        .formatted(text),
                "the text holds */ or \\u");
    }

    @Test
    void a_namespace_that_would_end_its_string_is_refused() {
        refused(
                "sample_1.2.xsd",
                "targetNamespace=\"urn:riv:test:sample:1\"",
                "targetNamespace='urn:\") class X {'",
                "targetNamespace has a value that would end up as code");
    }

    @Test
    void a_value_with_an_escape_that_java_reads_first_is_refused() {
        refused("sample_1.2.xsd", "value=\"RED\"", "value=\"\\u002a/ class X {}\"", "value has a value that would");
    }

    @Test
    void a_pattern_or_a_constant_with_quotes_backslashes_and_comment_ends_is_data_and_stays_data() throws Exception {
        ServiceContract contract = OwnContracts.tampered(
                "sample_1.2.xsd",
                "<xs:enumeration value=\"RED\"/>",
                "<xs:enumeration value='\"; } static { */ \\d /*'/><xs:pattern value='[a-z]*/|.*'/>");

        new ProjectGenerator().generate(contract, folder, false);

        try (BuiltProject project = BuiltProject.build(contract, folder)) {
            project.runItsTest();
        }
    }

    private void refused(String file, String text, String replacement, String message) {
        ServiceContract contract = OwnContracts.tampered(file, text, replacement);

        assertThatThrownBy(() -> new ProjectGenerator().generate(contract, folder.resolve("out"), false))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining(message);
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }
}
