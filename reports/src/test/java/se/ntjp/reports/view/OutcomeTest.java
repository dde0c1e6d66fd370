package se.ntjp.reports.view;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.testcases.verdict.Verdict.DEVIATION;
import static se.ntjp.testcases.verdict.Verdict.FAILED;
import static se.ntjp.testcases.verdict.Verdict.HARNESS_ERROR;
import static se.ntjp.testcases.verdict.Verdict.MANUAL;
import static se.ntjp.testcases.verdict.Verdict.NOT_APPLICABLE;
import static se.ntjp.testcases.verdict.Verdict.NOT_TESTED;
import static se.ntjp.testcases.verdict.Verdict.PASSED;
import static se.ntjp.testcases.verdict.Verdict.UNDECIDED;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.testcases.verdict.Verdict;

class OutcomeTest {

    static Stream<Arguments> runs() {
        return Stream.of(
                run(PASSED, 0, PASSED, PASSED),
                run(PASSED, 0, PASSED, NOT_TESTED, NOT_APPLICABLE),
                run(DEVIATION, 0, PASSED, DEVIATION, MANUAL),
                run(MANUAL, 0, PASSED, MANUAL),
                run(FAILED, 1, PASSED, FAILED),
                run(FAILED, 1, FAILED, UNDECIDED, HARNESS_ERROR),
                run(UNDECIDED, 3, PASSED, UNDECIDED),
                run(HARNESS_ERROR, 3, PASSED, UNDECIDED, HARNESS_ERROR),
                run(NOT_TESTED, 3, NOT_TESTED, NOT_TESTED),
                run(NOT_TESTED, 3, NOT_TESTED, NOT_APPLICABLE),
                run(NOT_APPLICABLE, 3, NOT_APPLICABLE),
                run(MANUAL, 3, MANUAL, NOT_TESTED),
                run(NOT_TESTED, 3));
    }

    private static Arguments run(Verdict whole, int exitCode, Verdict... parts) {
        return Arguments.of(List.of(parts), whole, exitCode);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void a_run_is_weighed_of_its_cases(List<Verdict> parts, Verdict whole, int exitCode) {
        assertThat(Outcome.of(parts)).isEqualTo(whole);
        assertThat(Outcome.exitCode(whole, parts)).isEqualTo(exitCode);
    }
}
