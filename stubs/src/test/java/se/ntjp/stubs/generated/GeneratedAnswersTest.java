package se.ntjp.stubs.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.instances.RepeatingElements;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.schema.MessageSource;
import se.ntjp.contracts.schema.MessageValidator;
import se.ntjp.contracts.schema.ValidationResult;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.contracts.xml.XmlText;
import se.ntjp.stubs.soap.SoapCall;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.stubs.soap.SoapMessages;

class GeneratedAnswersTest {

    private static final UUID LOG_ID = new UUID(1, 2);

    static Stream<ServiceContract> bundled() {
        return ContractLibrary.bundled().contracts().stream();
    }

    static Stream<ServiceContract> official() {
        return OfficialPackages.all().stream().flatMap(each -> each.contracts().stream());
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void answers_of_bundled_contracts_are_valid(ServiceContract contract) throws IOException {
        assertAnswers(contract);
    }

    @Tag("packages")
    @ParameterizedTest
    @MethodSource("official")
    void answers_of_official_contracts_are_valid(ServiceContract contract) throws IOException {
        assertAnswers(contract);
    }

    private static void assertAnswers(ServiceContract contract) throws IOException {
        GeneratedAnswers answers = new GeneratedAnswers(contract, () -> LOG_ID);
        Document full = answers.answer(call(contract, "ADDRESS", "191212121212"));
        Document empty = answers.answer(call(contract, "ADDRESS", GeneratedAnswers.UNKNOWN_PATIENT));
        MessageValidator validator = new MessageValidator(ContractSchemas.compile(contract));
        for (Document answer : new Document[] {full, empty}) {
            ValidationResult result = validator.response(
                    MessageSource.of(SoapMessages.answer(answer).body()), Optional.of(StandardCharsets.UTF_8));
            assertThat(result.errors()).isEmpty();
            assertThat(result.valid()).isTrue();
            assertThat(answer.getElementsByTagNameNS("*", "errorCode").getLength())
                    .isZero();
        }
        RepeatingElements.of(contract, contract.response()).forEach(name -> {
            assertThat(full.getElementsByTagNameNS("*", name.getLocalPart()).getLength())
                    .isPositive();
            assertThat(empty.getElementsByTagNameNS("*", name.getLocalPart()).getLength())
                    .isZero();
        });
    }

    private static SoapCall call(ServiceContract contract, String address, String patient) {
        Document request = new InstanceGenerator(contract).minimal(contract.request());
        request.getDocumentElement().appendChild(request.createTextNode(patient));
        return new SoapCall(address, Optional.empty(), request.getDocumentElement());
    }

    @Test
    void the_result_is_OK_with_the_log_id_given() {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareContacts:3");
        Document answer = new GeneratedAnswers(contract, () -> LOG_ID).answer(call(contract, "ADDRESS", ""));
        assertThat(XmlText.of(answer)).contains(">OK<").contains(">" + LOG_ID + "<");
    }

    @Test
    void the_same_question_gets_the_same_answer_but_for_the_log_id() throws SAXException {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareDocumentation:3");
        byte[] first =
                XmlText.bytes(new GeneratedAnswers(contract, UUID::randomUUID).answer(call(contract, "ADDRESS", "")));
        byte[] second =
                XmlText.bytes(new GeneratedAnswers(contract, UUID::randomUUID).answer(call(contract, "ADDRESS", "")));
        assertThat(first).isEqualTo(second);
        assertThat(SafeXml.parse(first, "first").getDocumentElement().getLocalName())
                .isEqualTo("GetCareDocumentationResponse");
    }

    @Test
    void a_foreign_address_is_refused() {
        ServiceContract contract = ContractLibrary.bundled().find("Update:1");
        GeneratedAnswers answers = new GeneratedAnswers(contract, UUID::randomUUID);
        assertThatThrownBy(() -> answers.answer(call(contract, "NTJP-FOREIGN", "")))
                .isInstanceOf(SoapFault.class)
                .hasMessageContaining("not served");
    }
}
