package se.ntjp.contracts.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.codegen.OwnContracts;
import se.ntjp.contracts.codegen.SampleMessage;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;

class TypedReadersTest {

    static List<ServiceContract> bundledContracts() {
        return ContractLibrary.bundled().contracts();
    }

    static Stream<ServiceContract> officialContracts() {
        return OfficialPackages.all().stream().flatMap(each -> each.contracts().stream());
    }

    @ParameterizedTest
    @MethodSource("officialContracts")
    @Tag("packages")
    void a_minimal_answer_of_every_official_contract_is_read_without_problems(ServiceContract contract) {
        try (TypedReaders readers = new TypedReaders()) {
            TypedReader reader = readers.forContract(contract);

            assertThat(reader.unavailable()).isEmpty();
            assertThat(reader.read(SampleMessage.answer(contract))).isEmpty();
        }
    }

    @Test
    @Tag("packages")
    void an_unknown_result_code_of_an_official_contract_is_found() {
        ServiceContract contract = officialContracts()
                .filter(each -> each.id().name().equals("GetFunctionalStatus"))
                .findFirst()
                .orElseThrow();
        String answer = new String(SampleMessage.answer(contract), StandardCharsets.UTF_8).replace(">OK<", ">Ok<");

        try (TypedReaders readers = new TypedReaders()) {
            assertThat(readers.forContract(contract).read(answer.getBytes(StandardCharsets.UTF_8)))
                    .extracting(TypedProblem::element)
                    .containsExactly("resultCode");
        }
    }

    @ParameterizedTest
    @MethodSource("bundledContracts")
    void a_bundled_contract_is_read_with_the_classes_of_the_build_and_needs_no_compiler(ServiceContract contract) {
        try (TypedReaders readers = new TypedReaders(Optional.empty())) {
            TypedReader reader = readers.forContract(contract);

            assertThat(reader.unavailable()).isEmpty();
            assertThat(reader.read(SampleMessage.answer(contract))).isEmpty();
        }
    }

    @Test
    void there_are_bundled_contracts() {
        assertThat(bundledContracts()).isNotEmpty();
    }

    @Test
    void without_a_compiler_the_reader_says_why_it_is_unavailable() {
        try (TypedReaders readers = new TypedReaders(Optional.empty())) {
            TypedReader reader = readers.forContract(OwnContracts.bp21());

            assertThat(reader.unavailable().orElseThrow().en())
                    .isEqualTo(
                            "The typed consumer's view cannot be tested: this Java has no compiler. Run with a JDK instead of a JRE.");
            assertThatThrownBy(() -> reader.read(new byte[0]))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no compiler");
        }
    }

    @Test
    void a_contract_that_would_run_code_of_its_own_has_no_reader_and_the_reason_names_file_and_line() {
        ServiceContract hostile = OwnContracts.tampered(
                "sample_1.2.xsd",
                "<xs:simpleType name=\"Short\">",
                """
                <xs:simpleType name="Short"><xs:annotation><xs:appinfo>
                <jaxb:javaType xmlns:jaxb="https://jakarta.ee/xml/ns/jaxb" name="java.lang.String"
                    parseMethod="java.lang.System.getenv"/></xs:appinfo></xs:annotation>""");

        try (TypedReaders readers = new TypedReaders()) {
            assertThat(readers.forContract(hostile).unavailable().orElseThrow().en())
                    .contains("sample_1.2.xsd:", "jaxb:javaType", "instruction to code generators");
        }
    }

    @Test
    void basic_profile_20_is_read_too() {
        try (TypedReaders readers = new TypedReaders()) {
            TypedReader reader = readers.forContract(OwnContracts.bp20());

            assertThat(reader.unavailable()).isEmpty();
            assertThat(reader.read(SampleMessage.answer(OwnContracts.bp20()))).isEmpty();
        }
    }

    @Test
    void a_contract_of_the_same_content_is_generated_once_even_in_the_background() {
        try (TypedReaders readers = new TypedReaders()) {
            CompletableFuture<TypedReader> first =
                    CompletableFuture.supplyAsync(() -> readers.forContract(OwnContracts.bp21()));
            CompletableFuture<TypedReader> second =
                    CompletableFuture.supplyAsync(() -> readers.forContract(OwnContracts.bp21()));

            assertThat(first.join()).isSameAs(second.join());
            assertThat(readers.forContract(
                            OwnContracts.tampered("sample_1.2.xsd", "value=\"GREEN\"", "value=\"BLUE\"")))
                    .isNotSameAs(first.join());
        }
    }

    @Test
    void a_reader_goes_on_working_after_its_maker_is_closed() {
        TypedReader reader;
        try (TypedReaders readers = new TypedReaders()) {
            reader = readers.forContract(OwnContracts.bp21());
        }

        assertThat(reader.read(SampleMessage.answer(OwnContracts.bp21()))).isEmpty();
    }
}
