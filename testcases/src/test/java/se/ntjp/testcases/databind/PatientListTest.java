package se.ntjp.testcases.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.testcases.source.SuiteException;

class PatientListTest {

    private final PatientList list = new PatientList(3);

    @Test
    void identities_come_in_the_order_of_the_file_with_the_type_they_have_or_show() {
        assertThat(list.read("p.txt", "# all\n\n 191212121212 # known\n196812732391\n19570926308A ; ABC-123\n"))
                .containsExactly(
                        new TestIdentity("191212121212", "1.2.752.129.2.1.3.1"),
                        new TestIdentity("196812732391", "1.2.752.129.2.1.3.3"),
                        new TestIdentity("19570926308A", "ABC-123"));
    }

    @Test
    void digits_that_are_no_personal_identity_are_taken_as_what_their_type_says() {
        assertThat(list.read("p.txt", "191212121213;1.2.752.129.2.1.2.1"))
                .containsExactly(new TestIdentity("191212121213", "1.2.752.129.2.1.2.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "191212121213",
                "1212121212",
                "19121212-1212",
                "191212121213;1.2.752.129.2.1.3.1",
                "a b",
                "191212121212;..",
                "<x/>"
            })
    void a_line_that_is_wrong_is_named_by_its_number_and_never_quoted(String line) {
        assertThatThrownBy(() -> list.read("p.txt", "# one\n" + line + "\n"))
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith("p.txt, line 2: expected ")
                .hasMessageNotContaining(line);
    }

    @Test
    void an_identity_that_is_there_twice_is_told() {
        assertThatThrownBy(() -> list.read("p.txt", "191212121212\n191212121212;1.2.752.129.2.1.3.1"))
                .hasMessage("p.txt, line 2: this identity is there twice. Remove one.");
    }

    @Test
    void an_empty_file_and_too_long_a_file_are_refused() {
        assertThatThrownBy(() -> list.read("p.txt", "# nobody")).hasMessageContaining("at least one test identity");
        String many = IntStream.range(0, 4).mapToObj(i -> "A" + i).collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> list.read("p.txt", many)).hasMessageContaining("at most 3 test identities, found 4");
    }
}
