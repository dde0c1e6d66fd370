package se.ntjp.harness.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.ntjp.harness.run.Inputs;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.testcases.databind.PatientAnswer;
import se.ntjp.testcases.databind.PatientAnswer.Kind;
import se.ntjp.testcases.databind.Survey;
import se.ntjp.testcases.databind.TestIdentity;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.exchange.Transport;

/** How a producer is asked: what is sent, when, and when no more. */
class InquiryTest {

    private static final Duration PACE = Duration.ofSeconds(3);
    private static final Timings NO_TIME =
            new Timings(Instant.EPOCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    private final List<String> happened = new ArrayList<>();
    private final List<HttpRequest> sent = new ArrayList<>();

    private Survey ask(List<TestIdentity> identities, Pause pause, Body... answers) {
        Transport transport = new Transport() {
            @Override
            public Exchange send(String id, HttpRequest request) {
                happened.add(id);
                sent.add(request);
                Body body = answers.length == 0 ? null : answers[Math.min(sent.size(), answers.length) - 1];
                return body == null
                        ? new Exchange(id, request, null, new Failure(Failure.Kind.NO_ANSWER, ""), NO_TIME, null)
                        : new Exchange(id, request, answer(body), null, NO_TIME, null);
            }

            @Override
            public void close() {
                happened.add("closed");
            }
        };
        RunInputs inputs = Inputs.of(URI.create("http://127.0.0.1:9/"));
        return new Inquiry(inputs, inputs.suite(), "test", PACE, pause)
                .ask(identities, transport, answer -> happened.add(answer.kind().name()));
    }

    private static HttpResponse answer(Body body) {
        return new HttpResponse(200, List.of(new Header("Content-Type", "text/xml; charset=utf-8")), body);
    }

    private void noted(Duration time) {
        happened.add("waits " + time.toSeconds() + " s");
    }

    private static List<TestIdentity> identities(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new TestIdentity("A-" + i, "1.2.752.129.2.1.2.1"))
                .toList();
    }

    private static Body empty(String code) {
        return Body.of(
                """
                <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>
                <r:GetCareDocumentationResponse
                 xmlns:r="urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3"
                 xmlns:c="urn:riv:clinicalprocess:healthcond:description:3">
                <r:result><c:resultCode>%s</c:resultCode></r:result>
                </r:GetCareDocumentationResponse></e:Body></e:Envelope>
                """
                        .formatted(code));
    }

    private static Body fault() {
        return Body.of(
                """
                <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault>
                <faultcode>e:Server</faultcode><faultstring>no</faultstring></e:Fault></e:Body></e:Envelope>
                """);
    }

    @Test
    void requests_go_out_one_at_a_time_with_the_pace_between_them() {
        ask(identities(3), this::noted, empty("OK"));
        assertThat(happened)
                .containsExactly(
                        "data/1", "ANSWERED", "waits 3 s", "data/2", "ANSWERED", "waits 3 s", "data/3", "ANSWERED");
    }

    @Test
    void a_producer_that_is_silent_five_times_in_a_row_is_left_alone() {
        Survey survey = ask(identities(20), this::noted);
        assertThat(sent).hasSize(5);
        assertThat(survey.answers()).extracting(PatientAnswer::kind).containsOnly(Kind.SILENT);
        assertThat(survey.anyAnswer()).isFalse();
    }

    @Test
    void an_answer_in_between_counts_the_silence_anew() {
        Body silence = null;
        Survey survey = ask(identities(12), this::noted, silence, silence, silence, silence, empty("OK"), silence);
        assertThat(sent).hasSize(10);
        assertThat(survey.anyAnswer()).isTrue();
    }

    @Test
    void an_interrupted_inquiry_ends_and_keeps_what_it_has() {
        Survey survey = ask(
                identities(5),
                time -> {
                    throw new InterruptedException();
                },
                empty("OK"));
        assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
        assertThat(survey.answers()).hasSize(1);
    }

    @Test
    void answers_are_told_apart() {
        Survey survey = ask(
                identities(5),
                this::noted,
                empty("OK"),
                empty("ERROR"),
                fault(),
                Body.of("<html>oops</html>"),
                Body.of("not xml"));
        assertThat(survey.answers())
                .extracting(PatientAnswer::kind)
                .containsExactly(Kind.ANSWERED, Kind.REFUSED, Kind.FAULT, Kind.UNREADABLE, Kind.UNREADABLE);
    }

    @Test
    void a_reserve_number_is_asked_for_with_its_source_system_and_others_without_any_filter() {
        ask(
                List.of(
                        new TestIdentity("191212121212", "1.2.752.129.2.1.3.1"),
                        new TestIdentity("4711A", "1.2.752.129.2.1.2.1")),
                this::noted,
                empty("OK"));
        String person = sent.get(0).body().text(StandardCharsets.UTF_8);
        assertThat(person).contains(">191212121212<").doesNotContain("sourceSystemId", "careUnit", "datePeriod");
        String reserve = sent.get(1).body().text(StandardCharsets.UTF_8);
        assertThat(reserve).contains(">4711A<", "sourceSystemId").doesNotContain("careUnit", "datePeriod");
    }
}
