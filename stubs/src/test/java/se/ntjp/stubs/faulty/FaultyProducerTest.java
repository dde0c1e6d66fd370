package se.ntjp.stubs.faulty;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.stubs.Requests.PATIENT;
import static se.ntjp.stubs.Requests.envelope;
import static se.ntjp.stubs.Requests.hsa;
import static se.ntjp.stubs.Requests.notes;
import static se.ntjp.stubs.Requests.period;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.stubs.Caller;
import se.ntjp.stubs.Reply;
import se.ntjp.stubs.Requests;
import se.ntjp.stubs.StubProducer;

class FaultyProducerTest {

    private static final ServiceContract NOTES = ContractLibrary.bundled().find("GetCareDocumentation:3");
    private static final ServiceContract CONTACTS = ContractLibrary.bundled().find("GetCareContacts:3");
    private static final String ALL = notes(PATIENT);

    private static Reply ask(FaultyProducer fault, String request) {
        return ask(NOTES, fault, request);
    }

    private static Reply ask(ServiceContract contract, FaultyProducer fault, String request) {
        try (StubProducer stub = StubProducer.start(contract, 0, fault)) {
            return new Caller(stub.address())
                    .header("x-rivta-original-serviceconsumer-hsaid", consumer(fault))
                    .post(request);
        }
    }

    private static String consumer(FaultyProducer fault) {
        return fault == FaultyProducer.CONSUMER_BLACKLIST_IGNORED ? "TSTNMT2321000156-K003" : "";
    }

    @Test
    void another_units_records_come_in_spite_of_the_filter() {
        String request = envelope(notes(hsa("careUnit", "E002"), PATIENT, ""));
        assertThat(ask(FaultyProducer.IGNORES_CARE_UNIT_FILTER, request).all("careDocumentation"))
                .hasSize(12);
    }

    @Test
    void the_last_day_of_a_period_is_lost() {
        assertThat(lastDay("20221230", "20221231")).isEmpty();
        assertThat(lastDay("20221231", "20230101")).hasSize(1);
    }

    private static java.util.List<String> lastDay(String start, String end) {
        String request = envelope(notes("", PATIENT, period(start, end)));
        return ask(FaultyProducer.PERIOD_END_EXCLUSIVE, request).all("careDocumentation");
    }

    @Test
    void another_source_system_is_answered_for() {
        String request = envelope(notes("", PATIENT, hsa("sourceSystemId", "S002")));
        assertThat(ask(FaultyProducer.ANY_SOURCE_SYSTEM, request).all("resultCode"))
                .containsExactly("OK");
    }

    @Test
    void a_shut_out_consumer_sees_everything() {
        assertThat(ask(FaultyProducer.CONSUMER_BLACKLIST_IGNORED, ALL).all("careDocumentation"))
                .hasSize(12);
    }

    @Test
    void one_record_of_somebody_else_is_among_the_patients_own() {
        assertThat(ask(FaultyProducer.RETURNS_ANOTHER_PATIENT, ALL).all("patientId"))
                .hasSize(13)
                .filteredOn(id -> !id.contains(PATIENT))
                .hasSize(1);
        String contacts = envelope(Requests.contacts("", PATIENT, ""));
        assertThat(ask(CONTACTS, FaultyProducer.RETURNS_ANOTHER_PATIENT, contacts)
                        .all("careContact"))
                .hasSize(14);
    }

    @Test
    void an_unknown_patient_is_a_fault_but_an_empty_period_is_not() {
        assertThat(ask(FaultyProducer.FAULT_FOR_UNKNOWN_PATIENT, notes("201212121212"))
                        .status())
                .isEqualTo(500);
        String request = envelope(notes("", PATIENT, period("20000101", "20000131")));
        assertThat(ask(FaultyProducer.FAULT_FOR_UNKNOWN_PATIENT, request).status())
                .isEqualTo(200);
    }

    @Test
    void two_records_have_the_same_identity() {
        assertThat(ask(FaultyProducer.DUPLICATE_RECORD_IDS, ALL).text())
                .contains("AN-0001")
                .doesNotContain("AN-0002");
        String contacts = envelope(Requests.contacts("", PATIENT, ""));
        assertThat(ask(CONTACTS, FaultyProducer.DUPLICATE_RECORD_IDS, contacts).all("documentId"))
                .hasSize(13)
                .doesNotContain("VK-0002");
    }

    @Test
    void a_time_is_a_day() {
        assertThat(ask(FaultyProducer.SCHEMA_BREAKING_TIMESTAMP, ALL).all("timestamp"))
                .anyMatch(time -> time.length() == 8);
    }

    @Test
    void texts_show_their_escapes() {
        assertThat(ask(FaultyProducer.DOUBLE_ESCAPED_TEXT, ALL).all("clinicalDocumentNoteText"))
                .anyMatch(text -> text.contains("&lt;"));
    }

    @Test
    void the_answer_is_latin1_in_word_and_deed() {
        Reply reply = ask(FaultyProducer.LATIN1_ANSWERS, ALL);
        assertThat(reply.headers().get("content-type")).containsExactly("text/xml; charset=ISO-8859-1");
        assertThat(new String(reply.body(), StandardCharsets.ISO_8859_1))
                .contains("encoding=\"ISO-8859-1\"")
                .contains("åäö");
    }

    @Test
    void a_fault_says_OK() {
        Reply reply = ask(FaultyProducer.FAULT_WITH_HTTP_200, notes("198309119264"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.all("Fault")).hasSize(1);
    }

    @Test
    void a_fault_names_the_patient() {
        assertThat(ask(FaultyProducer.PERSONAL_IDENTITY_IN_FAULT, notes("198309119264"))
                        .fault())
                .contains("198309119264");
    }

    @ParameterizedTest
    @EnumSource
    void every_other_question_is_answered_like_a_good_producer_does(FaultyProducer fault) {
        Reply reply = ask(fault, envelope("NTJP-FOREIGN", notes("", PATIENT, "")));
        assertThat(reply.fault()).contains("logical address");
        assertThat(fault.namedBy()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void a_request_without_what_a_distortion_looks_for_is_refused_as_by_the_good_producer(FaultyProducer fault) {
        String payload = notes("", PATIENT, "<r:datePeriod/>").replaceAll("<root>.*</extension>", "");
        assertThat(ask(fault, envelope(payload)).fault()).contains("breaks the contract's schema");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_XML_passes_through_to_the_good_producer(FaultyProducer fault) {
        assertThat(ask(fault, "{}").fault()).contains("not well-formed");
    }
}
