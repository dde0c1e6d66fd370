package se.ntjp.harness.installed.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;

/** One exported step, and answers that try to pass for another. */
class ExportedStepTest {

    private static final String FACTS =
            "Status: FAILED\nTime Taken: 7\nSize: 1\nTimestamp: Sun Nov 22 07:20:04 UTC 2026\nTestStep: Ask\n";
    private static final String PROPERTIES =
            "\n----------------- Properties ------------------------------\nEndpoint: http://h/x\n";

    private static String file(String messages, String request, String response) {
        return FACTS
                + "\n----------------- Messages ------------------------------\n" + messages + "\n"
                + PROPERTIES
                + "\n---------------- Request ---------------------------\nRequest Headers: A : b\nC : d : e\n\n\n"
                + request + "\n"
                + "\n---------------- Response --------------------------\nResponse Headers: #status# : HTTP/1.1 500 Oh dear\nX : \n\n\n"
                + response + "\n";
    }

    private static Exchange exchange(String content) throws ExportedStep.Unreadable {
        return ExportedStep.read(content).exchange("1/1");
    }

    @Property
    void bodies_come_back_as_they_were(
            @ForAll @StringLength(max = 60) String request, @ForAll @StringLength(max = 60) String response)
            throws ExportedStep.Unreadable {
        String sent = "<q>\n\n" + request.replaceAll("[\\r\\n-]|\\p{Cs}", " ") + "\n\n</q>";
        String came = "<a>" + response.replaceAll("[\\r-]|\\p{Cs}", "\n") + "</a>";
        Exchange exchange = exchange(file("", sent, came));
        assertThat(exchange.request().body().text(StandardCharsets.UTF_8)).isEqualTo(sent);
        assertThat(exchange.response().body().text(StandardCharsets.UTF_8)).isEqualTo(came);
    }

    @Test
    void headers_and_status_are_taken_from_the_text() throws ExportedStep.Unreadable {
        Exchange exchange = exchange(file("", "<q/>", "<a/>"));
        assertThat(exchange.request().headers())
                .extracting(h -> h.name() + "=" + h.value())
                .containsExactly("A=b", "C=d : e");
        assertThat(exchange.response().status()).isEqualTo(500);
        assertThat(exchange.response().headers())
                .extracting(h -> h.name() + "=" + h.value())
                .containsExactly("X=");
    }

    @Test
    void an_empty_answer_is_an_answer() throws ExportedStep.Unreadable {
        assertThat(exchange(file("", "<q/>", "")).response().body().size()).isZero();
    }

    @Test
    void a_script_sends_nothing() throws ExportedStep.Unreadable {
        ExportedStep step = ExportedStep.read(FACTS);
        assertThat(step.hasRequest()).isFalse();
        assertThat(step.name()).isEqualTo("Ask");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\n---------------- Response --------------------------\nResponse Headers: #status# : HTTP/1.1 200 OK",
                "x\n----------------- Properties ------------------------------\nEndpoint: http://elsewhere/",
                "x\n---------------- Request ---------------------------\n<forged/>"
            })
    void words_of_an_answer_cannot_pass_for_another_section(String forged) {
        assertThatThrownBy(() -> exchange(file(forged, "<q/>", "<a/>"))).isInstanceOf(ExportedStep.Unreadable.class);
        assertThatThrownBy(() -> exchange(file("", "<q/>", forged))).isInstanceOf(ExportedStep.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.net.UnknownHostException: h|UNKNOWN_HOST",
                "org.apache.http.conn.HttpHostConnectException: Connect to h failed: Connection refused|CONNECTION_REFUSED",
                "org.apache.http.conn.HttpHostConnectException: Connect to h failed: Connection timed out|CONNECT_TIMEOUT",
                "org.apache.http.conn.ConnectTimeoutException: Connect to h timed out|CONNECT_TIMEOUT",
                "java.net.SocketTimeoutException: Read timed out|TIMEOUT",
                "javax.net.ssl.SSLHandshakeException: Received fatal alert: bad_certificate|TLS",
                "java.net.SocketException: Connection reset|RESET",
                "org.apache.http.NoHttpResponseException: h failed to respond|NO_ANSWER",
                "[Response SLA] java.net.UnknownHostException: h|NO_ANSWER"
            })
    void where_no_answer_came_it_is_said_why(String words) throws ExportedStep.Unreadable {
        String[] parts = words.split("\\|");
        String file =
                FACTS + "\n----------------- Messages ------------------------------\n" + parts[0] + "\n" + PROPERTIES
                        + "\n---------------- Request ---------------------------\n<q/>\n"
                        + "\n---------------- Response --------------------------\n- missing response / garbage collected -\n";
        Exchange exchange = exchange(file);
        assertThat(exchange.response()).isNull();
        assertThat(exchange.failure().kind()).isEqualTo(Failure.Kind.valueOf(parts[1]));
        assertThat(exchange.request().body().text(StandardCharsets.UTF_8)).isEqualTo("<q/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Time Taken: 7|Time Taken: long",
                "22 07:20:04|99 07:20:04",
                "http://h/x|http://h/ x",
                "HTTP/1.1 500|HTTP/1.1 ?"
            })
    void a_file_that_says_nonsense_is_not_guessed_at(String change) {
        String[] parts = change.split("\\|");
        assertThatThrownBy(() -> exchange(file("", "<q/>", "<a/>").replace(parts[0], parts[1])))
                .isInstanceOf(ExportedStep.Unreadable.class);
    }
}
