package se.ntjp.stubs.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.stubs.Requests.PATIENT;
import static se.ntjp.stubs.Requests.envelope;
import static se.ntjp.stubs.Requests.hsa;
import static se.ntjp.stubs.Requests.notes;
import static se.ntjp.stubs.Requests.period;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.stubs.Caller;
import se.ntjp.stubs.Reply;
import se.ntjp.stubs.Requests;
import se.ntjp.stubs.StubProducer;

class CareDocumentationStubTest {

    private static final String CONSUMER = "x-rivta-original-serviceconsumer-hsaid";

    private static StubProducer stub;
    private static Caller caller;

    @BeforeAll
    static void start() {
        stub = StubProducer.start(ContractLibrary.bundled().find("GetCareDocumentation:3"), 0);
        caller = new Caller(stub.address());
    }

    @AfterAll
    static void stop() {
        stub.close();
    }

    @Test
    void a_known_patient_gets_every_record_and_OK() {
        Reply reply = caller.post(notes(PATIENT));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().get("content-type")).containsExactly("text/xml; charset=UTF-8");
        assertThat(reply.headers()).doesNotContainKeys("server", "set-cookie");
        assertThat(reply.all("careDocumentation")).hasSize(12);
        assertThat(reply.all("resultCode")).containsExactly("OK");
    }

    @Test
    void an_unknown_patient_gets_nothing_and_OK() {
        Reply reply = caller.post(notes("201212121212"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.all("careDocumentation")).isEmpty();
        assertThat(reply.all("resultCode")).containsExactly("OK");
    }

    @Test
    void the_same_digits_of_another_kind_are_another_patient() {
        String asLocal = notes(PATIENT).replace("1.2.752.129.2.1.3.1", "1.2.752.129.2.1.3.3");
        assertThat(caller.post(asLocal).all("careDocumentation")).isEmpty();
    }

    @Test
    void several_care_units_are_either_or() {
        assertThat(units(hsa("careUnit", "E001"))).containsOnly("E001");
        assertThat(units(hsa("careUnit", "E001") + hsa("careUnit", "E002"))).containsOnly("E001", "E002");
        assertThat(units(hsa("careUnit", "E999"))).isEmpty();
    }

    @Test
    void care_unit_and_provider_must_both_fit() {
        assertThat(units(hsa("healthcareProvider", "G002"))).containsOnly("E003");
        assertThat(units(hsa("careUnit", "E001") + hsa("healthcareProvider", "G002")))
                .isEmpty();
    }

    private static List<String> units(String filter) {
        return caller.post(envelope(notes(filter, PATIENT, ""))).all("accountableCareUnit").stream()
                .map(unit -> unit.substring(unit.lastIndexOf('-') + 1))
                .toList();
    }

    @Test
    void both_ends_of_a_period_are_included() {
        assertThat(inPeriod("20230101", "20231231")).hasSize(5).contains("AN-0005", "AN-0009");
        assertThat(inPeriod("20221231", "20221231")).containsExactly("AN-0004");
        assertThat(inPeriod("20240101", "20240101")).containsExactly("AN-0010");
    }

    @Test
    void any_time_of_a_note_in_the_period_is_enough() {
        assertThat(inPeriod("20210916", "20210916")).as("signed").containsExactly("AN-0002");
        assertThat(inPeriod("20240210", "20240210")).as("objected to").containsExactly("AN-0009");
    }

    @Test
    void a_period_that_ends_before_it_starts_selects_nothing() {
        assertThat(inPeriod("20231231", "20230101")).isEmpty();
    }

    private static List<String> inPeriod(String start, String end) {
        return caller.post(envelope(notes("", PATIENT, period(start, end)))).all("record").stream()
                .map(record -> record.replaceFirst(".*(AN-\\d{4}).*", "$1"))
                .toList();
    }

    @Test
    void another_source_system_is_an_error_and_nothing_else() {
        Reply reply = caller.post(envelope(notes("", PATIENT, hsa("sourceSystemId", "S002"))));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.all("resultCode")).containsExactly("ERROR");
        assertThat(reply.all("careDocumentation")).isEmpty();
    }

    @Test
    void a_local_identity_must_come_with_its_source_system() {
        String local = notes("", Requests.SYSTEM + "-4711", "").replace("1.2.752.129.2.1.3.1", PatientId.LOCAL);
        assertThat(caller.post(envelope(local)).all("resultCode")).containsExactly("ERROR");
        String complete = local.replace("</r:patientId>", "</r:patientId>" + hsa("sourceSystemId", "S001"));
        assertThat(caller.post(envelope(complete)).all("careDocumentation")).hasSize(1);
    }

    @Test
    void a_closed_care_unit_is_hidden_from_that_consumer_only() {
        Reply closed = caller.header(CONSUMER, "TSTNMT2321000156-K002").post(notes(PATIENT));
        assertThat(closed.text()).doesNotContain("Bortfiltrerad VC");
        assertThat(closed.all("careDocumentation")).hasSize(9);
        Reply open = caller.header(CONSUMER, "TSTNMT2321000156-K004").post(notes(PATIENT));
        assertThat(open.text()).isEqualTo(caller.post(notes(PATIENT)).text());
        Reply shutOut = caller.header(CONSUMER, "TSTNMT2321000156-K003").post(notes(PATIENT));
        assertThat(shutOut.all("careDocumentation")).isEmpty();
    }

    @Test
    void linked_identities_are_answered_together() {
        assertThat(caller.post(notes("194103219202")).all("patientId"))
                .containsExactlyElementsOf(caller.post(notes("199701062383")).all("patientId"))
                .hasSize(2);
    }

    @Test
    void a_technical_error_is_a_fault_with_a_log_id_and_without_the_patient() {
        Reply reply = caller.post(notes("198309119264"));
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.all("faultcode")).containsExactly("soap:Server");
        assertThat(reply.fault())
                .containsPattern("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                .doesNotContain("198309119264");
    }

    @Test
    void a_divided_answer_gives_every_record_once() {
        Reply first = caller.post(notes("196711222940"));
        assertThat(first.all("reference")).containsExactly("2");
        assertThat(first.all("logicalAddress")).containsExactly(Requests.SYSTEM);
        Reply second = after("2");
        Reply third = after("4");
        assertThat(third.all("hasMore")).isEmpty();
        assertThat(List.of(first, second, third))
                .flatExtracting(reply -> reply.all("record"))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_reference_that_was_never_given_is_an_error_or_gives_nothing() {
        assertThat(after("rest").all("resultCode")).containsExactly("ERROR");
        assertThat(after("999").all("careDocumentation")).isEmpty();
    }

    private static Reply after(String reference) {
        String element = "<r:hasMoreReference>%s</r:hasMoreReference>".formatted(reference);
        return caller.post(envelope(notes("", "196711222940", element)));
    }

    @Test
    void an_unknown_element_is_ignored() {
        String extended = notes("", PATIENT, "<x:new xmlns:x=\"urn:x\"><x:careUnit>1</x:careUnit></x:new>");
        assertThat(caller.post(envelope(extended)).text())
                .isEqualTo(caller.post(notes(PATIENT)).text());
    }

    @Test
    void a_request_in_utf16_is_read_and_special_characters_are_kept() {
        byte[] utf16 = notes(PATIENT).getBytes(java.nio.charset.StandardCharsets.UTF_16);
        Reply reply = caller.header("Content-Type", "text/xml; charset=UTF-16").post(utf16);
        assertThat(reply.all("clinicalDocumentNoteText")).anyMatch(text -> text.contains("åäö<>><&"));
    }
}
