package se.ntjp.stubs.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.ntjp.stubs.Caller;
import se.ntjp.stubs.Reply;

class LocalServerTest {

    private static final HttpResponder ECHO = call -> new HttpAnswer(201, "text/x-echo", call.body());

    @Test
    void bytes_status_and_content_type_go_out_as_the_responder_gives_them() {
        try (LocalServer server = LocalServer.start("/echo", 0, ECHO)) {
            Reply reply = new Caller(server.address()).post("åäö");
            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.headers().get("content-type")).containsExactly("text/x-echo");
            assertThat(reply.body()).isEqualTo("åäö".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void another_path_is_not_found() {
        try (LocalServer server = LocalServer.start("/echo", 0, ECHO)) {
            URI other = server.address().resolve("/other");
            assertThat(new Caller(other).post("").status()).isEqualTo(404);
        }
    }

    @Test
    void a_port_in_use_is_told_with_a_remedy() {
        try (LocalServer server = LocalServer.start("/echo", 0, ECHO)) {
            int port = server.address().getPort();
            assertThatThrownBy(() -> LocalServer.start("/echo", port, ECHO))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("127.0.0.1:" + port)
                    .hasMessageContaining("0 for any free one");
        }
    }

    @Test
    void a_stopped_server_frees_its_port() {
        LocalServer first = LocalServer.start("/echo", 0, ECHO);
        first.close();
        try (LocalServer second = LocalServer.start("/echo", first.address().getPort(), ECHO)) {
            assertThat(new Caller(second.address()).post("").status()).isEqualTo(201);
        }
    }

    @Test
    void headers_are_found_in_any_case() {
        HttpResponder header = call -> new HttpAnswer(
                200, "text/plain", call.header("X-Probe").orElse("none").getBytes(StandardCharsets.UTF_8));
        try (LocalServer server = LocalServer.start("/", 0, header)) {
            assertThat(new Caller(server.address())
                            .header("x-PROBE", "here")
                            .post("")
                            .text())
                    .isEqualTo("here");
        }
    }
}
