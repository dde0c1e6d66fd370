package se.skl.rivta.testsupport.soapui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.services.TestRun;

class OlderHelpersTest {

    private static final String RULES =
            """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
              <pattern><rule context="a"><assert test=". = '1'">%s</assert></rule></pattern></schema>""";

    private final TestRun run = TestRun.of(
            Map.of(),
            Map.of("constraints.xml", RULES.formatted("usual"), "other.xml", RULES.formatted("other")),
            TestData.NONE);

    @Test
    void to_fail_is_an_assertion_that_does_not_hold() {
        assertThatThrownBy(() -> new ContextHelper(run.context()).fail("words"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("words");
    }

    @Test
    void schematron_is_validated_in_whatever_order_the_parts_come() {
        File other = new File("/project/other.xml");

        assertThat(new SchematronValidator(run.context(), other).validate("<a>2</a>"))
                .containsExactly("other");
        assertThat(new SchematronValidator(other, "constraints.xml").validate("<a>2</a>", run.context()))
                .containsExactly("other", "usual");
        assertThat(new SchematronValidator(run.context(), run.answer("<a>2</a>")).validate())
                .containsExactly("usual");
        assertThat(new SchematronValidator().validate(run.request(run.mock(), "<a>1</a>", Map.of())))
                .isEmpty();
    }

    @Test
    void what_is_wrong_fails_where_that_is_asked() {
        new SchematronValidator(run.context()).assertValid("<a>1</a>");
        assertThatThrownBy(() -> new SchematronValidator(run.context()).assertValid("<a>2</a>"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("usual");
    }

    @Test
    void what_it_was_not_given_is_named() {
        assertThatThrownBy(() -> new SchematronValidator("other.xml").validate("<a/>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the context");
        assertThatThrownBy(() -> new SchematronValidator(run.context()).validate(run.answer(null)))
                .hasMessageContaining("a message");
    }
}
