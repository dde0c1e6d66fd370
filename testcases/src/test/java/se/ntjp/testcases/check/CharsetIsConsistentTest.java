package se.ntjp.testcases.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.testcases.exchange.Failure;

/** ENV-02, PLT-04. */
class CharsetIsConsistentTest {

    private final ExchangeCheck check = new CharsetIsConsistent();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(CharsetIsConsistent.class);

    @Test
    void UTF_8_named_twice_once_or_never_holds() {
        holds(Exchanges.contacts());
        holds(Exchanges.contacts().type("text/xml"));
        holds(Exchanges.contacts().replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", ""));
        holds(Exchanges.contacts().type("text/xml").replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", ""));
        holds(Exchanges.contacts().type("text/xml;charset=\"UTF-8\""));
    }

    @Test
    void latin_1_in_the_header_and_in_XML_is_told_once() {
        breaks(Exchanges.contacts()
                .type("text/xml; charset=ISO-8859-1")
                .replace("UTF-8", "ISO-8859-1")
                .in(ISO_8859_1));
    }

    @Test
    void latin_1_in_the_header_only() {
        breaks(Exchanges.contacts()
                .type("text/xml; charset=ISO-8859-1")
                .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "")
                .in(ISO_8859_1));
    }

    @Test
    void latin_1_in_XML_only() {
        breaks(Exchanges.contacts()
                .type("text/xml")
                .replace("UTF-8", "ISO-8859-1")
                .in(ISO_8859_1));
    }

    @Test
    void a_charset_that_nobody_knows() {
        breaks(Exchanges.contacts().type("text/xml; charset=utf8mb4"));
    }

    @Test
    void a_charset_whose_name_is_none() {
        breaks(Exchanges.contacts().type("text/xml; charset=*"));
    }

    @Test
    void two_that_are_allowed_but_differ() {
        breaks(Exchanges.contacts().replace("UTF-8", "UTF-16"));
    }

    @Test
    void UTF_16_is_a_remark_since_the_platform_relabels_it() {
        breaks(Exchanges.contacts()
                .type("text/xml; charset=utf-16")
                .replace("UTF-8", "utf-16")
                .in(UTF_16));
    }

    @Test
    void an_error_page_may_have_any_encoding() {
        holds(Exchanges.contacts()
                .status(404)
                .type("text/html; charset=iso-8859-1")
                .body("<html/>"));
    }

    @Test
    void no_content_has_no_encoding() {
        holds(Exchanges.contacts().type("text/xml; charset=iso-8859-1").body(""));
        holds(Exchanges.contacts().failed(new Failure(Failure.Kind.RESET, "")));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
