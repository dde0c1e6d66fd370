package se.ntjp.harness.installed.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.verdict.Verdict;

/** What a JUnit file says of a failed case. */
class FailedCheckTest {

    @Test
    void each_step_and_each_check_is_told_apart() {
        assertThat(
                        FailedCheck.of(
                                "<h3><b>A &amp; B Failed</b></h3><pre>[One] first\nmore\n[Two] second\n</pre><hr/><h3><b>C Failed</b></h3><pre>java.lang.Error: x\n</pre><hr/>"))
                .containsExactly(
                        new FailedCheck("A & B", "One", "first\nmore"),
                        new FailedCheck("A & B", "Two", "second"),
                        new FailedCheck("C", "", "java.lang.Error: x"));
    }

    @Property
    void whatever_is_said_a_failed_case_does_not_pass(@ForAll String words) {
        assertThat(FailureFindings.of(words, true, List.of())).isNotEmpty().allSatisfy(each -> assertThat(each.effect())
                .isIn(Verdict.FAILED, Verdict.UNDECIDED));
    }

    @Test
    void an_answer_that_quotes_an_exception_is_no_excuse() {
        assertThat(FailureFindings.of(
                        "<h3><b>S Failed</b></h3><pre>[Contains] java.net.UnknownHostException: x\n</pre>",
                        true,
                        List.of()))
                .extracting(each -> each.effect())
                .containsExactly(Verdict.FAILED);
    }

    @Test
    void very_many_failures_are_counted_not_listed() {
        String many = "<h3><b>S Failed</b></h3><pre>" + "[X] y\n".repeat(1000) + "</pre>";
        assertThat(FailureFindings.of(many, true, List.of()))
                .hasSize(201)
                .last()
                .satisfies(each -> assertThat(each.message().en()).isEqualTo("SoapUI tells of 800 errors more."));
    }
}
