package se.ntjp.reports.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import se.ntjp.reports.SampleRun;
import se.ntjp.reports.view.ShownBody.Form;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Header;

class BodyTextTest {

    private final BodyText bodies = new BodyText(new Shown(new PersonalIdentityMask(List.of(SampleRun.DECLARED))));

    private ShownBody shown(String text) {
        return bodies.of(Body.of(text), List.of());
    }

    @Test
    void xml_in_one_line_is_indented_and_otherwise_as_it_came() {
        ShownBody body = shown("<?xml version='1.0'?><a b='&lt;'><c/><d>x &amp; y</d><e><f>1</f><!-- n --></e></a>");

        assertThat(body.form()).isEqualTo(Form.INDENTED);
        assertThat(body.lines())
                .containsExactly(
                        "<?xml version='1.0'?>",
                        "<a b='&lt;'>",
                        "  <c/>",
                        "  <d>x &amp; y</d>",
                        "  <e>",
                        "    <f>1</f>",
                        "    <!-- n -->",
                        "  </e>",
                        "</a>");
    }

    @Test
    void xml_in_lines_is_left_alone_so_that_line_numbers_fit() {
        ShownBody body = shown("<a>\n<b/></a>");

        assertThat(body.form()).isEqualTo(Form.AS_IT_CAME);
        assertThat(body.lines()).containsExactly("<a>", "<b/></a>");
    }

    @Test
    void what_is_no_xml_is_shown_as_it_came() {
        assertThat(shown("<html><p>fel").form()).isEqualTo(Form.AS_IT_CAME);
        assertThat(shown("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").form()).isEqualTo(Form.AS_IT_CAME);
        assertThat(shown("").form()).isEqualTo(Form.EMPTY);
    }

    @Test
    void a_long_body_is_shortened_and_an_identity_at_the_cut_is_still_masked() {
        String filler = "x".repeat(BodyText.SHOWN - 7);
        ShownBody body = shown(filler + "\n" + SampleRun.UNDECLARED + "y".repeat(1000));

        assertThat(body.form()).isEqualTo(Form.SHORTENED);
        assertThat(body.size()).isEqualTo(BodyText.SHOWN - 7 + 1 + 12 + 1000);
        assertThat(body.lines()).containsExactly(filler, "******");
    }

    @Test
    void a_long_body_is_not_cut_in_the_middle_of_a_character() {
        String filler = "x".repeat(BodyText.SHOWN - 1);

        assertThat(shown(filler + "\uD83D\uDE00" + "y".repeat(1000)).lines()).containsExactly(filler);
    }

    @Test
    void a_compressed_body_is_unpacked_but_not_beyond_what_is_shown() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[20 << 20]);
        }
        ShownBody bomb = bodies.of(Body.of(packed.toByteArray()), List.of(new Header("content-encoding", "gzip")));

        assertThat(bomb.form()).isEqualTo(Form.SHORTENED);
        assertThat(bomb.lines()).containsExactly("\uFFFD".repeat(BodyText.SHOWN));
    }

    @Test
    void the_charset_that_content_type_names_is_used() {
        byte[] latin = "<a>å</a>".getBytes(StandardCharsets.ISO_8859_1);
        Header type = new Header("Content-Type", "text/xml; charset=ISO-8859-1");

        assertThat(bodies.of(Body.of(latin), List.of(type)).lines()).containsExactly("<a>å</a>");
        assertThat(bodies.of(Body.of(latin), List.of(new Header("Content-Type", "text/xml; charset=no such")))
                        .lines())
                .containsExactly("<a>\uFFFD</a>");
    }
}
