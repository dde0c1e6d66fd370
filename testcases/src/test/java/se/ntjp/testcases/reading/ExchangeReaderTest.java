package se.ntjp.testcases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.typed.TypedReaders;
import se.ntjp.testcases.check.ExchangeCheck;
import se.ntjp.testcases.check.Exchanges;
import se.ntjp.testcases.check.StandardChecks;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.verdict.Verdict;

/** Whatever comes is read, and judged, without an exception. */
class ExchangeReaderTest {

    private static final Exchanges RIGHT = Exchanges.contacts();
    private static final List<ExchangeCheck> CHECKS = checks();

    @Test
    void a_right_answer_is_read_whole() {
        ExchangeReading reading = RIGHT.read();

        assertThat(reading.charsetName()).contains("utf-8");
        assertThat(reading.charset()).contains(StandardCharsets.UTF_8);
        assertThat(reading.content()).isEqualTo(RIGHT.body());
        assertThat(reading.request().valid()).isTrue();
        assertThat(reading.answer().orElseThrow().valid()).isTrue();
        assertThat(reading.resultCode()).contains("OK");
        assertThat(reading.result()).isPresent();
        assertThat(reading.payload().orElseThrow().getNodeName().getLocalName()).isEqualTo("GetCareContactsResponse");
    }

    @Test
    void gzip_is_undone() {
        assertThat(RIGHT.gzipped().read().content()).isEqualTo(RIGHT.body());
        assertThat(RIGHT.gzipped().read().codingFault()).isEmpty();
    }

    @Test
    void without_an_answer_there_is_nothing_to_read() {
        ExchangeReading reading =
                RIGHT.failed(new Failure(Failure.Kind.RESET, "")).read();

        assertThat(reading.answer()).isEmpty();
        assertThat(reading.document()).isEmpty();
        assertThat(reading.payload()).isEmpty();
        assertThat(reading.resultCode()).isEmpty();
    }

    @Test
    void another_element_than_the_contracts_is_no_payload() {
        assertThat(RIGHT.body(Exchanges.soap("<x/>")).read().document()).isPresent();
        assertThat(RIGHT.body(Exchanges.soap("<x/>")).read().payload()).isEmpty();
    }

    @Test
    void the_charset_of_the_content_type_rules_over_the_declaration() {
        ExchangeReading reading = RIGHT.type("text/xml; CHARSET = \"iso-8859-1\"")
                .in(StandardCharsets.ISO_8859_1)
                .read();

        assertThat(reading.charset()).contains(StandardCharsets.ISO_8859_1);
        assertThat(reading.payload().orElseThrow().getStringValue()).contains("Läkare");
    }

    @Test
    void a_charset_that_nobody_knows_leaves_it_to_the_declaration() {
        ExchangeReading reading = RIGHT.type("text/xml; charset=utf8mb4").read();

        assertThat(reading.charsetName()).contains("utf8mb4");
        assertThat(reading.charset()).isEmpty();
        assertThat(reading.payload()).isPresent();
    }

    @Property(tries = 300)
    void random_bytes_are_read_and_judged(
            @ForAll @Size(max = 200) byte[] bytes, @ForAll("statuses") int status, @ForAll("types") String type) {
        survives(RIGHT.status(status).type(type).body(bytes));
        survives(RIGHT.status(status).type(type).body(bytes).header("Content-Encoding", "gzip"));
    }

    @Property(tries = 300)
    void an_answer_with_bytes_changed_is_read_and_judged(
            @ForAll @IntRange(max = 3000) int at, @ForAll byte[] inserted, @ForAll("types") String type) {
        byte[] right = RIGHT.body().bytes();
        byte[] changed = right.clone();
        for (int i = 0; i < inserted.length; i++) {
            changed[(at + i) % changed.length] = inserted[i];
        }
        survives(RIGHT.type(type).body(changed));
    }

    @Property(tries = 200)
    void an_answer_with_a_piece_moved_is_read_and_judged(
            @ForAll @IntRange(max = 2500) int from,
            @ForAll @IntRange(min = 1, max = 400) int length,
            @ForAll @IntRange(max = 2500) int to) {
        StringBuilder text = new StringBuilder(RIGHT.text());
        int end = Math.min(from + length, text.length());
        String piece = from < end ? text.substring(from, end) : "";
        survives(RIGHT.body(text.insert(Math.min(to, text.length()), piece).toString()));
    }

    @Provide
    Arbitrary<Integer> statuses() {
        return Arbitraries.of(200, 202, 302, 404, 500);
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of(
                "text/xml",
                "text/xml; charset=utf-8",
                "text/xml; charset=iso-8859-1",
                "text/xml; charset=utf-16",
                "text/xml; charset=*",
                "text/xml; charset=x-nobody",
                "text/xml; charset=ISO-2022-JP",
                "text/html",
                "");
    }

    /** No exception; and nothing is green but the contract's response, valid and whole. */
    private static void survives(Exchanges exchanges) {
        ExchangeReading reading = exchanges.read();
        boolean green = CHECKS.stream()
                .flatMap(check -> check.judge(reading).stream())
                .allMatch(finding -> finding.effect() == Verdict.PASSED);

        assertThat(green && reading.payload().isEmpty()).isFalse();
        assertThat(green && !reading.answer().orElseThrow().valid()).isFalse();
    }

    private static List<ExchangeCheck> checks() {
        try (TypedReaders typed = new TypedReaders()) {
            return StandardChecks.of(typed.forContract(RIGHT.side().contract()), Optional.empty());
        }
    }
}
