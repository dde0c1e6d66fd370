package se.ntjp.stubs.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.stubs.Requests.PATIENT;
import static se.ntjp.stubs.Requests.contacts;
import static se.ntjp.stubs.Requests.envelope;
import static se.ntjp.stubs.Requests.period;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.stubs.Caller;
import se.ntjp.stubs.Reply;
import se.ntjp.stubs.StubProducer;

class CareContactsStubTest {

    private static final String SOURCE = "<r:sourceSystemHSAId>TSTNMT2321000156-S001</r:sourceSystemHSAId>";

    private static StubProducer stub;
    private static Caller caller;

    @BeforeAll
    static void start() {
        stub = StubProducer.start(ContractLibrary.bundled().find("GetCareContacts:3"), 0);
        caller = new Caller(stub.address());
    }

    @AfterAll
    static void stop() {
        stub.close();
    }

    private static List<String> found(String before, String after) {
        return caller.post(envelope(contacts(before, PATIENT, after))).all("documentId");
    }

    @Test
    void an_answer_has_a_result_with_a_log_id_of_its_own() {
        Reply reply = caller.post(envelope(contacts("", PATIENT, "")));
        assertThat(reply.all("careContact")).hasSize(13);
        assertThat(reply.all("resultCode")).containsExactly("OK");
        assertThat(reply.all("errorCode")).isEmpty();
        assertThat(reply.all("logId")).hasSize(1).allSatisfy(id -> assertThat(UUID.fromString(id))
                .isNotNull());
        assertThat(caller.post(envelope(contacts("", PATIENT, ""))).all("logId"))
                .isNotEqualTo(reply.all("logId"));
    }

    @Test
    void a_contact_is_found_on_every_day_from_start_to_end() {
        assertThat(found("", period("20220520", "20220520"))).contains("VK-0003");
        assertThat(found("", period("20220518", "20220518"))).contains("VK-0003");
        assertThat(found("", period("20220524", "20220524"))).contains("VK-0003");
        assertThat(found("", period("20220525", "20220525"))).doesNotContain("VK-0003");
    }

    @Test
    void a_contact_without_a_start_has_always_been_and_one_without_an_end_goes_on() {
        assertThat(found("", period("19500101", "19500101"))).containsExactly("VK-0010");
        assertThat(found("", period("20800101", "20800101"))).containsExactly("VK-0011", "VK-0012");
    }

    @Test
    void unit_giver_and_contact_filter() {
        assertThat(found("<r:careUnitHSAId>TSTNMT2321000156-E002</r:careUnitHSAId>", ""))
                .containsExactly("VK-0003", "VK-0006", "VK-0009");
        assertThat(found("<r:careGiverHSAId>TSTNMT2321000156-G002</r:careGiverHSAId>", ""))
                .containsExactly("VK-0013");
        assertThat(
                        found(
                                "",
                                SOURCE
                                        + "<r:careContactId>VK-0001</r:careContactId><r:careContactId>VK-0005</r:careContactId>"))
                .containsExactly("VK-0001", "VK-0005");
    }

    @Test
    void a_contact_of_somebody_else_is_not_found() {
        assertThat(found("", SOURCE + "<r:careContactId>VK-0014</r:careContactId>"))
                .isEmpty();
    }

    @Test
    void ERR_04_and_ERR_05_are_invalid_requests_with_nothing_but_a_result() {
        for (String wrong : List.of(
                "<r:sourceSystemHSAId>TSTNMT2321000156-S002</r:sourceSystemHSAId>",
                "<r:careContactId>VK-0001</r:careContactId>")) {
            Reply reply = caller.post(envelope(contacts("", PATIENT, wrong)));
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.all("resultCode")).containsExactly("ERROR");
            assertThat(reply.all("errorCode")).containsExactly("INVALID_REQUEST");
            assertThat(reply.all("logId")).hasSize(1);
            assertThat(reply.all("message")).hasSize(1);
            assertThat(reply.all("careContact")).isEmpty();
        }
    }
}
