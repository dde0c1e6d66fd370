package se.ntjp.testcases.schematron;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.sf.saxon.s9api.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.contracts.archive.FilesInMemory;

class BundledRulesTest {

    private static final String BUNDLED = "/suites/clinicalprocess.healthcond.description/GetCareDocumentation-3.sch";

    @ParameterizedTest
    @ValueSource(strings = {BUNDLED, "/suites/clinicalprocess.logistics.logistics/GetCareContacts-3.sch"})
    void the_stylesheet_that_comes_with_the_harness_is_what_SchXslt_makes_of_the_file(String file) {
        byte[] schematron = Rules.resource(file).getBytes(UTF_8);

        byte[] translated = new SchematronCompiler(new Processor(false))
                .stylesheet("rules.sch", schematron, new FilesInMemory(Map.of()));

        assertThat(BundledRules.stylesheet(schematron))
                .hasValueSatisfying(
                        ready -> assertThat(ready).asString(UTF_8).isEqualTo(new String(translated, UTF_8)));
    }

    @Test
    void a_file_that_differs_in_one_byte_has_no_stylesheet_ready() {
        byte[] schematron = (Rules.resource(BUNDLED) + " ").getBytes(UTF_8);

        assertThat(BundledRules.stylesheet(schematron)).isEmpty();
    }
}
