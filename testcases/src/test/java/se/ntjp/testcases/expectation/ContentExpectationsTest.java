package se.ntjp.testcases.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentExpectationsTest {

    private static final String DOC_BOOK = "{at: a:note, elements: [article, para, title]}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/xml; charset=utf-8 | utf-8 | 0",
                "text/xml; charset=\"UTF-8\" | utf-8 | 0",
                "text/xml;CHARSET=Utf-8 | UTF-8 | 0",
                "text/xml | utf-8 | 0",
                "text/xml; charset=utf-16 | utf-8 | 1",
                "text/xml; charset=iso-8859-1 | utf-8 | 2",
                "text/xml; charset=iso-8859-1 | iso-8859-1 | 2",
                "text/xml; charset=utf-8 | us-ascii | 2",
            })
    void the_charset_is_allowed_and_the_same_in_header_and_declaration(String type, String declared, int findings) {
        String xml = "<?xml version='1.0' encoding='%s'?><a:answer xmlns:a='urn:a'/>".formatted(declared);

        assertThat(Answers.some().contentType(type).judge("encoding", "consistent", xml))
                .hasSize(findings);
    }

    @Test
    void an_answer_without_a_declaration_is_judged_by_its_header() {
        assertThat(Answers.some().judge("encoding", "consistent", "")).isEmpty();
        assertThat(Answers.some().contentType("text/xml; charset=latin1").judge("encoding", "consistent", ""))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).isEqualTo("latin1"));
    }

    @Test
    void text_is_found_with_entities_resolved_and_inside_CDATA() {
        String wanted = "'åäö<>&'";

        assertThat(Answers.some().judge("text", wanted, "<a:x>1 &#229;ä&#xF6;&lt;>&amp; 2</a:x>"))
                .isEmpty();
        assertThat(Answers.some().judge("text", wanted, "<a:x><![CDATA[åäö<>&]]></a:x>"))
                .isEmpty();
        assertThat(Answers.some().judge("text", wanted, "<a:x>åäö&amp;lt;&amp;gt;&amp;amp;</a:x>"))
                .hasSize(1);
        assertThat(Answers.some().judge("text", wanted, "<a:x y='åäö&lt;>&amp;'/>"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article><para>x</para></article>",
                "<article xmlns='http://docbook.org/ns/docbook'><title>t</title><para/></article>",
                "<?xml version='1.0'?><para>x</para>",
                "\n <para>x</para>\n"
            })
    void docBook_accepts_allowed_elements_with_and_without_the_namespace(String note) {
        assertThat(Answers.some().judge("docBook", DOC_BOOK, note(note))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<article><script/><b/></article> | b, script",
                "<article><x:para xmlns:x='urn:x'/></article> | {urn:x}para",
            })
    void docBook_names_elements_that_are_not_allowed(String note, String found) {
        assertThat(Answers.some().judge("docBook", DOC_BOOK, note(note)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.found()).isEqualTo(found);
                    assertThat(finding.expected()).isEqualTo("article, para, title");
                    assertThat(finding.where().path()).isEqualTo("/answer/record/note");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<para>",
                "<para/><para/>",
                "<!DOCTYPE para [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><para>&x;</para>"
            })
    void docBook_that_cannot_be_parsed_is_told_with_the_reason(String note) {
        assertThat(Answers.some().judge("docBook", DOC_BOOK, note(note)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().en()).contains("not well-formed");
                    assertThat(finding.found()).isNotEmpty();
                });
    }

    @Test
    void docBook_leaves_plain_text_alone_but_wants_some_formatted_text() {
        assertThat(Answers.some().judge("docBook", DOC_BOOK, note("< 5 mg") + note("<para/>")))
                .isEmpty();
        assertThat(Answers.some().judge("docBook", DOC_BOOK, note("< 5 mg")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("the case shows nothing"));
    }

    @Test
    void base64_is_decoded_and_its_size_is_that_of_the_content() {
        String arguments = "{at: a:file, maxBytes: 3}";

        assertThat(Answers.some().judge("base64", arguments, file("QUJD") + file("Q\n Q==")))
                .isEmpty();
        assertThat(Answers.some().judge("base64", arguments, file("QUJDRA==")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.expected()).isEqualTo("≤ 3 B");
                    assertThat(finding.found()).isEqualTo("4 B");
                });
        assertThat(Answers.some().judge("base64", arguments, file("åäö")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("not Base64"));
        assertThat(Answers.some().judge("base64", arguments, "")).hasSize(1);
    }

    private static String file(String content) {
        return "<a:record><a:file>" + content + "</a:file></a:record>";
    }

    private static String note(String text) {
        return "<a:record><a:note>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</a:note></a:record>";
    }
}
