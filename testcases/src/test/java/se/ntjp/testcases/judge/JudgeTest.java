package se.ntjp.testcases.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.check.Exchanges;
import se.ntjp.testcases.check.TriedRules;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.reading.XPaths;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.Expect;
import se.ntjp.testcases.suite.RequestTemplate;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite.Binding;
import se.ntjp.testcases.suite.TestSuite.TimeRule;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

class JudgeTest {

    private static final Text WORDS = Text.of("ord", "words");
    private static final Text LOOK = Text.of("Titta på svaret.", "Look at the answer.");

    @Test
    void what_the_checks_find_is_told_in_their_order_with_the_exchange() {
        Judge judge = new Judge(
                List.of(
                        reading -> List.of(Finding.failed("ENV-01", WORDS), Finding.remark("ENV-02", WORDS)),
                        reading -> List.of(),
                        reading -> List.of(Finding.failed("ENV-03", WORDS))),
                new TriedRules(false, false),
                new Expectations());

        List<Finding> findings = judge.exchange(Exchanges.contacts().read());

        assertThat(findings).extracting(Finding::rule).containsExactly("ENV-01", "ENV-02", "ENV-03");
        assertThat(findings).extracting(Finding::exchange).containsOnly("B.1/1");
    }

    @Test
    void what_a_suite_expects_speaks_for_the_cases_first_requirement() {
        List<Finding> findings = expectations("none");

        assertThat(findings).isNotEmpty();
        assertThat(findings).extracting(Finding::rule).containsOnly("FLT-01");
        assertThat(findings).extracting(Finding::exchange).containsOnly("B.1/1");
    }

    @Test
    void an_expectation_that_holds_finds_nothing() {
        assertThat(expectations("some")).isEmpty();
    }

    @Test
    void without_findings_a_case_is_passed() {
        assertThat(result(null).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result(null).reason()).isEqualTo(Text.same(""));
        assertThat(result(null).exchanges()).containsExactly("1.1/1");
        assertThat(result(null).tried()).containsExactly("ENV-01", "XSD-01");
    }

    @Test
    void a_case_that_a_person_must_look_at_is_never_green() {
        assertThat(result(LOOK).verdict()).isEqualTo(Verdict.MANUAL);
        assertThat(result(LOOK).reason()).isEqualTo(LOOK);
    }

    @Test
    void a_remark_does_not_change_the_verdict() {
        assertThat(result(null, Finding.remark("PLT-06", WORDS)).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void what_failed_failed_whether_or_not_a_person_was_to_look() {
        CaseResult result = result(LOOK, Finding.failed("ENV-01", WORDS));

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.reason()).isEqualTo(Text.same(""));
    }

    @Property
    void the_gravest_finding_rules(@ForAll List<Verdict> effects) {
        Finding[] findings = effects.stream()
                .map(effect -> Finding.of("ENV-01", effect, WORDS))
                .toArray(Finding[]::new);
        Verdict gravest = effects.stream().max(Verdict::compareTo).orElse(Verdict.PASSED);

        assertThat(result(null, findings).verdict()).isEqualTo(gravest);
        assertThat(result(null, findings).findings()).hasSameSizeAs(effects);
    }

    private static CaseResult result(Text look, Finding... findings) {
        return new Judge(List.of(), new TriedRules(false, false), new Expectations())
                .result(testCase(look), Arrays.asList(findings), List.of("1.1/1"), Set.of("XSD-01", "ENV-01"));
    }

    private static TestCase testCase(Text look) {
        return new TestCase(
                "1.1",
                WORDS,
                WORDS,
                List.of("FLT-01", "FLT-02"),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                look,
                null);
    }

    private static List<Finding> expectations(String records) {
        Expect expect = new Expect("records", JsonNodeFactory.instance.textNode(records));
        Call call = new Call(
                "all", Map.of(), "", "", Call.Kind.MINIMAL, Call.AnswerKind.RESPONSE, List.of(), null, List.of(expect));
        Binding binding = new Binding(
                Map.of(),
                "*:careContact",
                Map.of(),
                new TimeRule(TimeRule.Match.ANY, List.of()),
                RequestTemplate.NONE,
                "");
        ExchangeReading reading = Exchanges.contacts().read();
        CallReading of = new CallReading(
                call,
                Map.of(),
                reading,
                reading.payload().orElseThrow(),
                binding,
                new XPaths(Exchanges.SAXON, Map.of()));
        return new Judge(List.of(), new TriedRules(false, false), new Expectations())
                .expectations("x.yaml", testCase(null), of, new CaseReading(Map.of("all", List.of(of)), TestData.NONE));
    }
}
