package se.ntjp.testcases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.testcases.check.Exchanges;
import se.ntjp.testcases.verdict.Finding.Where;

class NodePathTest {

    private static final XdmNode DOCUMENT =
            Exchanges.contacts().read().document().orElseThrow();
    private static final XPaths XPATHS = new XPaths(Exchanges.SAXON, Map.of());

    @ParameterizedTest
    @CsvSource({
        "(//*:documentId)[1], /GetCareContactsResponse/careContact[1]/careContactHeader/documentId",
        "(//*:documentId)[2], /GetCareContactsResponse/careContact[2]/careContactHeader/documentId",
        "//*:result, /GetCareContactsResponse/result",
        "//*:GetCareContactsResponse, /GetCareContactsResponse",
        "/*, /",
        "/, /"
    })
    void a_place_is_named_without_the_envelope_and_with_a_position_where_a_name_repeats(String xpath, String path) {
        assertThat(NodePath.of(XPATHS.nodes(DOCUMENT, xpath).get(0)).path()).isEqualTo(path);
    }

    @Test
    void an_attribute_is_named_in_its_element() {
        XdmNode document = Exchanges.contacts()
                .body(Exchanges.soap("<a><b/><b x='1'/></a>"))
                .read()
                .document()
                .orElseThrow();

        assertThat(NodePath.of(XPATHS.nodes(document, "//@x").get(0)).path()).isEqualTo("/a/b[2]/@x");
    }

    @Test
    void a_text_is_named_by_its_element() {
        assertThat(NodePath.of(XPATHS.nodes(DOCUMENT, "(//*:documentId)[1]/text()")
                                .get(0))
                        .path())
                .isEqualTo("/GetCareContactsResponse/careContact[1]/careContactHeader/documentId");
    }

    @Test
    void the_line_is_that_of_the_message() {
        Where where = NodePath.of(XPATHS.nodes(DOCUMENT, "//*:resultCode").get(0));

        assertThat(where.line()).isEqualTo(36);
        assertThat(where.column()).isZero();
    }
}
