package se.ntjp.stubs.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.stubs.Requests.PATIENT;
import static se.ntjp.stubs.Requests.envelope;
import static se.ntjp.stubs.Requests.notes;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.stubs.Caller;
import se.ntjp.stubs.Reply;
import se.ntjp.stubs.StubProducer;

/** Whatever is sent, the answer is a fault, and the next caller gets an answer all the same. */
class HostileRequestsTest {

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

    @AfterEach
    void the_next_caller_gets_an_answer() {
        assertThat(caller.post(notes(PATIENT)).status()).isEqualTo(200);
    }

    private static void assertFault(Reply reply, String words) {
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.all("faultcode")).containsExactly("soap:Client");
        assertThat(reply.fault()).contains(words);
    }

    @Test
    void an_external_entity_is_refused() {
        String doctype = "<!DOCTYPE e [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
        assertFault(caller.post(doctype + notes("&x;")), "document type declaration");
    }

    @Test
    void an_entity_bomb_is_refused() {
        String entities = String.join(
                "",
                IntStream.range(1, 40)
                        .mapToObj(i -> "<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1))
                        .toList());
        String bomb = "<!DOCTYPE e [<!ENTITY e0 \"lol\">%s]>".formatted(entities);
        assertFault(caller.post(bomb + notes("&e39;")), "document type declaration");
    }

    @Test
    void deep_nesting_is_refused() {
        int depth = 200_000;
        String deep = "<x xmlns=\"urn:x\">" + "<x>".repeat(depth) + "</x>".repeat(depth) + "</x>";
        assertFault(caller.post(envelope(notes("", PATIENT, deep))), "is deeper");
    }

    @Test
    void a_hundred_megabytes_are_refused_without_being_held() {
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        List<byte[]> body = Collections.nCopies(100, block);
        assertFault(caller.send("POST", BodyPublishers.ofByteArrays(body)), "larger than 4194304 bytes");
    }

    @Test
    void many_attributes_names_and_processing_instructions_do_no_harm() {
        String attributes = String.join(
                " ",
                IntStream.range(0, 50_000)
                        .mapToObj(i -> "a%d=\"\"".formatted(i))
                        .toList());
        Reply reply = caller.post(envelope(notes("", PATIENT, "<x xmlns=\"urn:x\" %s/>".formatted(attributes))));
        assertThat(reply.status()).isIn(200, 500);
        assertFault(caller.post("<?hello world?>" + notes(PATIENT)), "processing instruction");
    }

    @Test
    void bytes_that_are_no_characters_are_refused() {
        byte[] latin1 = notes("å").getBytes(StandardCharsets.ISO_8859_1);
        assertFault(caller.post(latin1), "not in the encoding");
    }
}
