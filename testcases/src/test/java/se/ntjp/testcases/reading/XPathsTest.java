package se.ntjp.testcases.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.testcases.check.Exchanges;

class XPathsTest {

    private static final XdmNode DOCUMENT =
            Exchanges.contacts().read().document().orElseThrow();
    private static final XPaths XPATHS =
            new XPaths(Exchanges.SAXON, Map.of("c", "urn:riv:clinicalprocess:logistics:logistics:3"));

    @Test
    void nodes_values_and_truth_of_an_answer() {
        assertThat(XPATHS.nodes(DOCUMENT, "//c:documentId")).hasSize(2);
        assertThat(XPATHS.values(DOCUMENT, "//c:documentId")).containsExactly("C1", "C2");
        assertThat(XPATHS.values(DOCUMENT, "count(//c:documentId), 'x'")).containsExactly("2", "x");
        assertThat(XPATHS.nodes(DOCUMENT, "count(//c:documentId)")).isEmpty();
        assertThat(XPATHS.holds(DOCUMENT, "//c:documentId = 'C2'")).isTrue();
        assertThat(XPATHS.holds(DOCUMENT, "//c:documentId = 'C3'")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "//", "c:documentId[", "x:documentId", "no-such-function(.)", "'a", "1 2"})
    void an_expression_that_is_wrong_is_quoted(String wrong) {
        assertThatThrownBy(() -> XPATHS.check(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("XPath «" + wrong + "» is wrong: ");
        assertThatThrownBy(() -> XPATHS.values(DOCUMENT, wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("XPath «" + wrong + "» is wrong: ");
    }

    @Test
    void an_expression_that_fails_on_this_answer_is_quoted_too() {
        assertThatThrownBy(() -> XPATHS.holds(DOCUMENT, "xs:integer(//c:documentId[1])"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("«xs:integer(//c:documentId[1])»");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "doc('file:///etc/passwd')",
                "unparsed-text('file:///etc/passwd')",
                "json-doc('file:///etc/passwd')",
                "collection('file:///etc')",
                "doc('http://127.0.0.1:9/')"
            })
    void nothing_outside_the_answer_can_be_read(String expression) {
        assertThatThrownBy(() -> XPATHS.values(DOCUMENT, expression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it reads ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "current-date()",
                "c:time < current-dateTime ()",
                "fn:current-time()",
                "Q{http://www.w3.org/2005/xpath-functions}current-date()",
                "implicit-timezone()",
                "default-language()",
                "current-date#0()",
                "function-lookup(xs:QName('fn:current-date'), 0)()"
            })
    void neither_clock_nor_locale_can_be_asked(String expression) {
        assertThatThrownBy(() -> XPATHS.check(expression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not follow from the answer");
        assertThatThrownBy(() -> XPATHS.values(DOCUMENT, expression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not follow from the answer");
    }

    @Test
    void an_element_may_be_named_as_a_function_of_the_clock() {
        assertThat(XPATHS.values(DOCUMENT, "//c:current-date, //c:not-current-date[1]"))
                .isEmpty();
    }

    @Test
    void there_is_no_environment() {
        assertThat(XPATHS.values(DOCUMENT, "available-environment-variables()")).isEmpty();
        assertThat(XPATHS.values(DOCUMENT, "environment-variable('PATH')")).allMatch(String::isEmpty);
    }

    @Test
    void many_threads_may_ask_at_once() {
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(n -> XPATHS.values(DOCUMENT, "//c:documentId[" + n % 7 + " + 0 >= 0][1]"))
                        .distinct())
                .hasSize(1);
    }
}
