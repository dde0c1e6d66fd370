package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.schematron.CompiledSchematron;
import se.ntjp.testcases.schematron.SchematronCompiler;

/** SCH-01. The rules are an example of the test's own. */
class SchematronHoldsTest {

    private final ExchangeCheck check = new SchematronHolds(rules());

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(SchematronHolds.class);

    @Test
    void an_answer_that_keeps_the_rules_holds() {
        holds(Exchanges.contacts().replace("C2", "C1"));
    }

    @Test
    void each_breach_is_told_with_its_place_in_the_rules_own_words() {
        breaks(Exchanges.contacts());
    }

    @Test
    void more_than_ten_breaches_are_summed_up() {
        String record = Exchanges.contacts().text().replaceAll("(?s).*(<careContact>.*?</careContact>).*", "$1");
        breaks(Exchanges.contacts().replace("<result>", record.repeat(12) + "<result>"));
    }

    @Test
    void a_fault_and_what_cannot_be_read_have_no_rules() {
        holds(Exchanges.contacts().rightFault());
        holds(Exchanges.contacts().body("<x"));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }

    private static CompiledSchematron rules() {
        String schema =
                """
                <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
                  <ns prefix="c" uri="urn:riv:clinicalprocess:logistics:logistics:3"/>
                  <pattern><rule context="c:documentId"><assert test=". = 'C1'">Ska vara C1.</assert></rule></pattern>
                </schema>
                """;
        return new SchematronCompiler(Exchanges.SAXON)
                .compile("own.sch", Body.of(schema).bytes(), new FilesInMemory(Map.of()));
    }
}
