package se.ntjp.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ntjp.harness.runner.RecordedTransport.NotInRecord;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;

class RecordedTransportTest {

    private static final Exchange RECORDED = new Exchange(
            "1.1.1/1",
            request("http://then.invalid/", "<question/>"),
            new HttpResponse(200, List.of(), Body.of("<answer/>")),
            null,
            new Timings(Instant.EPOCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofMillis(7)),
            null);

    private final RecordedTransport transport = new RecordedTransport(Map.of("1.1.1/1", RECORDED));

    private static HttpRequest request(String target, String body) {
        return new HttpRequest(URI.create(target), List.of(), Body.of(body));
    }

    @Test
    void the_same_request_gets_the_answer_of_then() {
        assertThat(transport.send("1.1.1/1", request("http://then.invalid/", "<question/>")))
                .isSameAs(RECORDED);
    }

    @Test
    void a_call_that_was_never_made_has_no_answer() {
        HttpRequest request = request("http://then.invalid/", "<question/>");
        assertThatThrownBy(() -> transport.send("1.1.1/2", request))
                .isInstanceOf(NotInRecord.class)
                .hasMessage("The record has no exchange 1.1.1/2, which its suite and data call for");
    }

    @Test
    void another_request_than_that_of_then_has_no_answer() {
        HttpRequest request = request("http://then.invalid/", "<other/>");
        assertThatThrownBy(() -> transport.send("1.1.1/1", request))
                .isInstanceOf(NotInRecord.class)
                .hasMessage("Exchange 1.1.1/1 in the record has another request than its suite and data make");
    }
}
