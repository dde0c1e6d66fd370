package se.ntjp.testcases.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.Golden;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.suite.Call.AnswerKind;
import se.ntjp.testcases.suite.Call.Kind;
import se.ntjp.testcases.suite.Call.Repeat.Over;
import se.ntjp.testcases.suite.RequestTemplate.Element;

class SuiteReaderTest {

    private static final String HEAD =
            """
            suite: GetThings 1.0
            contract: urn:riv:test:things:GetThingsResponder:1
            """;

    private final SuiteReader reader = new SuiteReader();

    static List<String> broken() {
        return Golden.names("suites/broken");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_wrong_suite_is_refused_with_words_that_say_where_and_what(String name) {
        byte[] content = Golden.input("suites/broken/" + name);

        SuiteException refusal = catchThrowableOfType(SuiteException.class, () -> reader.read(name, content));

        Golden.assertSame("suites/" + name.replace(".yaml", ".txt"), refusal.problems());
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> reader.read(Path.of("no-such-suite.yaml")))
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith("no-such-suite.yaml: the suite cannot be read");
    }

    @Test
    void a_call_says_only_what_is_unusual() {
        Call call = onlyCall("{id: all}");

        assertThat(call.kind()).isEqualTo(Kind.TEMPLATE);
        assertThat(call.answer()).isEqualTo(AnswerKind.RESPONSE);
        assertThat(call.consumer()).isEqualTo("${httpHeaderHsaId}");
        assertThat(call.logicalAddress()).isEqualTo("${logicalAddress}");
        assertThat(call.repeat()).isNull();
    }

    @Test
    void a_call_is_read_with_all_it_can_say() {
        Call call = onlyCall(
                """
                id: second
                with: {careUnit: "${careUnitHSAId}", number: 7}
                kind: with-unknown-element
                answer: refusal
                take: [{parameter: reference, from: first, at: "t:more"}]
                repeat: {over: intervals, of: first, count: 30}
                expect:
                  - records: 3
                  - everyRecord: {at: unit}
                """
                        .indent(8)
                        .strip());

        assertThat(call.parameters())
                .containsEntry("careUnit", "${careUnitHSAId}")
                .containsEntry("number", "7");
        assertThat(call.kind()).isEqualTo(Kind.WITH_UNKNOWN_ELEMENT);
        assertThat(call.answer()).isEqualTo(AnswerKind.REFUSAL);
        assertThat(call.take()).containsExactly(new Call.Take("reference", "first", "t:more"));
        assertThat(call.repeat()).isEqualTo(new Call.Repeat(Over.INTERVALS, "first", "30"));
        assertThat(call.expect()).extracting(Call.Expect::name).containsExactly("records", "everyRecord");
        assertThat(call.expect().get(0).arguments().asInt()).isEqualTo(3);
    }

    @Test
    void the_schema_knows_every_kind_of_request_and_answer() {
        for (Kind kind : Kind.values()) {
            assertThat(onlyCall("{id: all, kind: %s}".formatted(yaml(kind))).kind())
                    .isEqualTo(kind);
        }
        for (AnswerKind answer : AnswerKind.values()) {
            assertThat(onlyCall("{id: all, answer: %s}".formatted(yaml(answer))).answer())
                    .isEqualTo(answer);
        }
    }

    private static String yaml(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void an_id_without_quotation_marks_keeps_its_zeros() {
        TestSuite suite = suite(
                """
                cases:
                  - {id: 1.10, title: {sv: A, en: A}, purpose: {sv: A, en: A}, proves: [ERR-03], calls: [{id: all}]}
                """);

        assertThat(suite.cases()).extracting(TestCase::id).containsExactly("1.10");
    }

    @Test
    void what_counts_is_said_by_the_suite_and_otherwise_by_a_call() {
        TestSuite suite = suite(
                """
                counts: [PLT-01, XSD-01]
                cases:
                  - id: 1.1
                    title: {sv: A, en: A}
                    purpose: {sv: A, en: A}
                    proves: [ERR-03]
                    calls: [{id: all}, {id: timed, counts: [SLA-01]}]
                """);

        assertThat(suite.cases().get(0).calls())
                .extracting(suite::counting)
                .containsExactly(List.of("PLT-01", "XSD-01"), List.of("SLA-01"));
        assertThat(suite.hasRulesBeside()).isTrue();
    }

    @Test
    void everything_counts_where_nothing_is_said() {
        TestSuite suite = suite(
                """
                cases:
                  - {id: 1.1, title: {sv: A, en: A}, purpose: {sv: A, en: A}, proves: [ERR-03], calls: [{id: all}]}
                """);

        assertThat(suite.hasRulesBeside()).isFalse();
    }

    @Test
    void a_request_element_with_a_list_comes_once_for_each_value() {
        TestSuite suite = suite(
                """
                request:
                  t:unit: ["${one}", {t:id: "${two}"}]
                  t:patient: "${patientId}"
                """);

        assertThat(suite.binding().request().elements())
                .containsExactly(
                        new Element("t:unit", "${one}", List.of()),
                        new Element("t:unit", "", List.of(new Element("t:id", "${two}", List.of()))),
                        new Element("t:patient", "${patientId}", List.of()));
    }

    private Call onlyCall(String call) {
        String testCase =
                """
                cases:
                  - id: 1.1
                    title: {sv: A, en: A}
                    purpose: {sv: A, en: A}
                    proves: [ERR-03]
                    calls:
                      - %s
                """;
        return suite(testCase.formatted(call)).cases().get(0).calls().get(0);
    }

    private TestSuite suite(String rest) {
        return reader.read("things.yaml", (HEAD + rest).getBytes(StandardCharsets.UTF_8));
    }
}
