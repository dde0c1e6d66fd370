package se.ntjp.testcases.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseOrderTest {

    @Test
    void numbers_are_compared_as_numbers_and_letters_come_last() {
        List<String> sorted = Stream.of("N.2", "5.10", "1.2", "N.10", "5.9", "1.1.1", "1.2.1", "1.1")
                .sorted(CaseOrder.NUMBERS_AS_NUMBERS)
                .toList();

        assertThat(sorted).containsExactly("1.1", "1.1.1", "1.2", "1.2.1", "5.9", "5.10", "N.2", "N.10");
    }
}
