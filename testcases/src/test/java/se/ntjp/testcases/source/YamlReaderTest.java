package se.ntjp.testcases.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private final YamlReader reader = new YamlReader();

    @Test
    void a_file_that_is_not_UTF8_is_to_be_saved_as_such() {
        assertThatThrownBy(() -> reader.read("x.yaml", "a: 1\nb: Åsa\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(SuiteException.class)
                .hasMessage("x.yaml, line 2: expected UTF-8, found another encoding. Save the file as UTF-8.");
        assertThatThrownBy(() -> reader.read("x.yaml", "a: Åsa\n".getBytes(StandardCharsets.UTF_16)))
                .hasMessage("x.yaml, line 1: expected UTF-8, found another encoding. Save the file as UTF-8.");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(reader.read("x.yaml", "\uFEFFa: Åsa\n".getBytes(StandardCharsets.UTF_8))
                        .root()
                        .path("a")
                        .asText())
                .isEqualTo("Åsa");
    }

    @Test
    void a_tab_is_named_where_it_is() {
        assertThatThrownBy(() -> reader.read("x.yaml", "a:\n  b: 1\n\tc: 2\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("x.yaml, line 3: expected spaces at the beginning of the line, found a tab. Replace it.");
    }

    @Test
    void an_alias_bomb_is_refused_before_it_goes_off() {
        String bomb =
                """
                a: &a [x, x, x, x, x, x, x, x, x]
                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                """;
        assertThatThrownBy(() -> read(bomb))
                .isInstanceOf(SuiteException.class)
                .hasMessage("x.yaml, line 1: anchors (&) and aliases (*) are not read. Write the value out.");
    }

    @Test
    void endless_nesting_is_refused() {
        assertThatThrownBy(() -> read("[".repeat(60) + "]".repeat(60)))
                .isInstanceOf(SuiteException.class)
                .hasMessage("x.yaml, line 1: expected at most 40 levels, found more. Make it flatter.");
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(SuiteException.class);
    }

    @Test
    void a_huge_file_is_refused_unread() {
        byte[] huge = new byte[YamlReader.MAX_BYTES + 1];

        assertThatThrownBy(() -> reader.read("x.yaml", huge))
                .isInstanceOf(SuiteException.class)
                .hasMessage("x.yaml: expected at most 1048576 bytes, found 1048577. Divide the file.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "1.10", "191212121212", "1e3", "0x1F", "2024-01-01", "-0"})
    void a_number_that_would_not_read_back_as_written_is_text(String value) {
        assertThat(read("v: " + value).root().get("v").isTextual()).isTrue();
        assertThat(read("v: " + value).root().get("v").asText()).isEqualTo(value);
    }

    @Test
    void values_know_their_lines() {
        Document document = read("a:\n  - b: 1\n  - c: 2\n");

        assertThat(document.place("/a/1/c")).isEqualTo("x.yaml, line 3, at a[1] > c");
        assertThat(document.place("/a/1/missing")).isEqualTo("x.yaml, line 3, at a[1] > missing");
        assertThat(document.place("")).isEqualTo("x.yaml, line 1");
    }

    @Property(tries = 300)
    void whatever_is_read_gives_a_document_or_a_reason(@ForAll String content) {
        try {
            assertThat(read(content).root()).isNotNull();
        } catch (SuiteException e) {
            assertThat(e).hasMessageStartingWith("x.yaml");
        }
    }

    private Document read(String content) {
        return reader.read("x.yaml", content.getBytes(StandardCharsets.UTF_8));
    }
}
