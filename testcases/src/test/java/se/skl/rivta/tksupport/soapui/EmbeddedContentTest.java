package se.skl.rivta.tksupport.soapui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.soapui.services.TestRun;

class EmbeddedContentTest {

    private static final String AT = "/u:diagnosis/v:value";

    private final TestRun run = Diagnoses.run();

    private ContentAssertions asserting(String... values) {
        String[] records =
                List.of(values).stream().map("<v:value>%s</v:value>"::formatted).toArray(String[]::new);
        return new ContentAssertions(run.context(), run.answer(Diagnoses.answer(records)));
    }

    private static String base64(String content) {
        return Base64.getMimeEncoder(20, new byte[] {'\n'}).encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void base64_with_line_breaks_is_decoded_and_kept() {
        asserting("no !", base64("a picture that is not one")).assertBase64ContentInAnyElement(AT, "picture.png", 100);

        assertThat(run.written()).containsOnlyKeys("picture.png");
        assertThat(run.written().get("picture.png")).asString().isEqualTo("a picture that is not one");
    }

    @Test
    void content_without_a_name_is_not_kept() {
        asserting(base64("x")).assertBase64ContentInAnyElement(AT, null, "100");

        assertThat(run.written()).isEmpty();
    }

    @Test
    void what_is_too_large_empty_or_no_base64_is_told() {
        assertThatThrownBy(
                        () -> asserting(base64("12345678901"), "no !", "").assertBase64ContentInAnyElement(AT, "x", 10))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("at most 10 bytes")
                .hasMessageContaining("«11 bytes»")
                .hasMessageContaining("no Base64")
                .hasMessageContaining("«0 bytes»");
        assertThatThrownBy(() -> asserting().assertBase64ContentInAnyElement(AT, "x", 10))
                .hasMessageContaining("found nothing");
        assertThat(run.written()).isEmpty();
    }

    @Test
    void docbook_has_allowed_elements_only_in_its_namespace_or_none() {
        List<String> allowed = List.of("article", "para");

        asserting("plain", "&lt;article&gt;&lt;para&gt;x&lt;/para&gt;&lt;/article&gt;")
                .assertDocBookContentInAnyElement(AT, allowed);
        asserting("<![CDATA[ <article xmlns='http://docbook.org/ns/docbook'><para/></article> ]]>")
                .assertDocBookContentInAnyElement(AT, allowed);
    }

    @Test
    void docbook_with_foreign_elements_or_none_at_all_is_told() {
        assertThatThrownBy(() -> asserting(
                                "plain",
                                "<![CDATA[<article><b/></article>]]>",
                                "<![CDATA[<!DOCTYPE article><article/>]]>",
                                "<![CDATA[<article xmlns='urn:x'/>]]>")
                        .assertDocBookContentInAnyElement(AT, List.of("article", "para")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("text that is not XML")
                .hasMessageContaining("not allowed: [b]")
                .hasMessageContaining("{urn:x}article");
    }
}
