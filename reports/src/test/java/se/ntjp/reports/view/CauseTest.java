package se.ntjp.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Finding.Where;
import se.ntjp.testcases.verdict.Verdict;

class CauseTest {

    private static final Text EMPTY = Text.of("Elementet är tomt.", "The element is empty.");
    private static final Text LATE = Text.of("Svaret kom sent.", "The answer came late.");

    @Test
    void the_same_fault_in_several_records_and_cases_is_one_thing_to_mend() {
        List<Cause> causes = Cause.of(List.of(
                failed("1.1.1", at("SCH-01", "/a/b[1]/c"), at("SCH-01", "/a/b[2]/c")),
                failed("1.3", at("FLT-01", "/a/b/c"))));

        assertThat(causes).singleElement().satisfies(cause -> {
            assertThat(cause.cases()).containsExactly("1.1.1", "1.3");
            assertThat(cause.times()).isEqualTo(3);
            assertThat(cause.example().where().path()).isEqualTo("/a/b[1]/c");
        });
    }

    @Test
    void what_shows_in_most_cases_comes_first_and_what_could_not_be_decided_last() {
        List<Cause> causes = Cause.of(List.of(
                report("1.1", Verdict.UNDECIDED, Finding.of("PLT-01", Verdict.UNDECIDED, Text.same("no connection"))),
                report("1.2", Verdict.UNDECIDED, Finding.of("PLT-01", Verdict.UNDECIDED, Text.same("no connection"))),
                failed("1.3", Finding.failed("SLA-01", LATE)),
                failed("1.4", at("SCH-01", "/a")),
                failed("1.5", at("SCH-01", "/a"))));

        assertThat(causes)
                .extracting(cause -> cause.example().message())
                .containsExactly(EMPTY, LATE, Text.same("no connection"));
    }

    @Test
    void a_case_that_was_given_up_without_a_finding_tells_its_reason() {
        CaseReport givenUp = new CaseReport(
                "7.1",
                LATE,
                LATE,
                Verdict.UNDECIDED,
                LATE,
                Text.same(""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(Cause.of(List.of(givenUp)))
                .singleElement()
                .satisfies(cause -> assertThat(cause.example().message()).isEqualTo(LATE));
    }

    @Test
    void remarks_and_passed_cases_are_nothing_to_mend() {
        assertThat(Cause.of(List.of(report("1.1", Verdict.PASSED, Finding.remark("PLT-06", EMPTY)))))
                .isEmpty();
    }

    private static Finding at(String rule, String path) {
        return Finding.failed(rule, EMPTY).where(Where.at(path));
    }

    private static CaseReport failed(String id, Finding... findings) {
        return report(id, Verdict.FAILED, findings);
    }

    private static CaseReport report(String id, Verdict verdict, Finding... findings) {
        return new CaseReport(
                id,
                EMPTY,
                EMPTY,
                verdict,
                Text.same(""),
                Text.same(""),
                List.of(),
                List.of(),
                List.of(findings),
                List.of(),
                List.of());
    }
}
