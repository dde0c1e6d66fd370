package se.ntjp.testcases.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    private static final HttpRequest REQUEST =
            new HttpRequest(URI.create("http://127.0.0.1/"), List.of(), Body.of("<x/>"));
    private static final Timings TIMINGS =
            new Timings(Instant.EPOCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    private static final Failure CUT = new Failure(Failure.Kind.TRUNCATED, "words");

    @Test
    void something_came_or_something_failed() {
        assertThatThrownBy(() -> exchange(null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Exchange 1.1/1 has neither an answer nor a failure");
    }

    @Test
    void an_answer_that_was_cut_short_is_both() {
        Exchange cut = exchange(new HttpResponse(200, List.of(), Body.of("<")), CUT);

        assertThat(cut.answer()).isPresent();
        assertThat(cut.problem()).contains(CUT);
        assertThat(cut.tlsSession()).isEmpty();
    }

    @Test
    void what_did_not_come_is_absent() {
        assertThat(exchange(null, CUT).answer()).isEmpty();
        assertThat(exchange(new HttpResponse(200, List.of(), Body.EMPTY), null).problem())
                .isEmpty();
    }

    @Test
    void the_first_header_of_a_name_counts_in_any_letter_case() {
        HttpResponse response = new HttpResponse(
                200, List.of(new Header("CONTENT-type", "text/xml"), new Header("Content-Type", "b")), Body.EMPTY);

        assertThat(response.header("content-TYPE")).contains("text/xml");
        assertThat(response.header("Location")).isEmpty();
    }

    @Test
    void headers_cannot_be_changed_afterwards() {
        List<Header> headers = new ArrayList<>(List.of(new Header("A", "a")));
        HttpResponse response = new HttpResponse(200, headers, Body.EMPTY);
        headers.clear();

        assertThat(response.headers()).containsExactly(new Header("A", "a"));
    }

    private static Exchange exchange(HttpResponse response, Failure failure) {
        return new Exchange("1.1/1", REQUEST, response, failure, TIMINGS, null);
    }
}
