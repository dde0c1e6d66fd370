package se.ntjp.stubs.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.schema.MessageSource;
import se.ntjp.contracts.schema.MessageValidator;
import se.ntjp.contracts.schema.ValidationResult;
import se.ntjp.stubs.soap.SoapMessages;
import se.ntjp.testcases.schematron.CompiledSchematron;
import se.ntjp.testcases.schematron.SchematronCompiler;
import se.ntjp.testcases.suite.Suites;

/** The stub's own data keep every rule that answers are judged by. */
class JournalDataTest {

    private static final List<String> TEST_IDENTITIES = List.of(
            "191212121212",
            "196812732391",
            "196711222940",
            "194103219202",
            "199701062383",
            "196001209136",
            "TSTNMT2321000156-S001-4711");

    static Stream<Arguments> journals() {
        return Stream.of(
                Arguments.of("GetCareDocumentation:3", new CareDocumentation()),
                Arguments.of("GetCareContacts:3", new CareContacts()));
    }

    private static JournalData data(String name, JournalContract journal) {
        return JournalData.read(name.replace(':', '-') + ".yaml", journal);
    }

    @ParameterizedTest
    @MethodSource("journals")
    void all_records_together_are_valid_by_schema_and_Schematron(String name, JournalContract journal)
            throws IOException {
        ServiceContract contract = ContractLibrary.bundled().find(name);
        AnswerDocument answer = new AnswerDocument(contract.response(), journal.coreNamespace());
        data(name, journal).records().forEach(each -> answer.record(journal.record(), each.content()));
        Document document =
                answer.result(journal.result(Optional.empty(), new UUID(0, 1))).document();

        ValidationResult result = new MessageValidator(ContractSchemas.compile(contract))
                .response(MessageSource.of(SoapMessages.answer(document).body()), Optional.of(StandardCharsets.UTF_8));
        assertThat(result.errors()).isEmpty();
        assertThat(result.valid()).isTrue();

        Processor saxon = new Processor(false);
        byte[] rules = Suites.bundled()
                .find(contract.namespace())
                .flatMap(Suites.bundled()::schematron)
                .orElseThrow();
        CompiledSchematron schematron = new SchematronCompiler(saxon).compile("rules.sch", rules, contract.files());
        assertThat(schematron.validate(saxon.newDocumentBuilder().wrap(document)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("journals")
    void patients_are_published_test_identities(String name, JournalContract journal) {
        assertThat(data(name, journal).records())
                .extracting(each -> each.facts().patient().id())
                .isSubsetOf(TEST_IDENTITIES);
    }

    @ParameterizedTest
    @MethodSource("journals")
    void every_record_has_unit_giver_and_a_day(String name, JournalContract journal) {
        assertThat(data(name, journal).records())
                .extracting(StoredRecord::facts)
                .allSatisfy(facts -> {
                    assertThat(facts.careUnit()).startsWith("TSTNMT");
                    assertThat(facts.careGiver()).startsWith("TSTNMT");
                    assertThat(facts.days()).isNotEmpty();
                });
    }
}
