package se.ntjp.testcases.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.Finding;

class FindingsTest {

    private final List<Integer> made = new ArrayList<>();

    private List<Finding> limited(int count) {
        return Findings.limited(IntStream.range(0, count)
                .<Supplier<Finding>>mapToObj(number -> () -> {
                    made.add(number);
                    return Finding.failed("", Text.same("No. " + number)).in("1.3/1");
                })
                .toList());
    }

    @Test
    void as_many_as_a_reader_takes_in_are_all_given() {
        assertThat(limited(Findings.MOST))
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "No. 0", "No. 1", "No. 2", "No. 3", "No. 4", "No. 5", "No. 6", "No. 7", "No. 8", "No. 9");
    }

    @Test
    void of_a_hundred_thousand_only_those_that_are_shown_are_made_and_the_rest_counted() {
        List<Finding> findings = limited(100_000);

        assertThat(findings).hasSize(Findings.MOST + 1);
        assertThat(findings.get(Findings.MOST).message().en()).isEqualTo("… and 99990 more of the same kind.");
        assertThat(findings.get(Findings.MOST).exchange()).isEqualTo("1.3/1");
        assertThat(made).hasSize(Findings.MOST + 1);
    }
}
