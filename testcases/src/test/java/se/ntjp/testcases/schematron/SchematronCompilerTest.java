package se.ntjp.testcases.schematron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.Finding.Where;

class SchematronCompilerTest {

    private static final Rules RULES = new Rules();
    private static final String UNIT = Rules.schema(
            """
            <pattern id='P1'>
              <rule id='R1' context='a:unit'>
                <assert id='A1' role='error' test='starts-with(., "SE")'>Enheten <value-of select='.'/> saknar SE. |
                  The unit <value-of select='.'/> lacks SE.</assert>
                <report test='@old'>Old unit</report>
              </rule>
            </pattern>
            """);

    @Test
    void a_violation_tells_pattern_rule_role_test_message_and_place() {
        CompiledSchematron compiled = RULES.compile("unit.sch", UNIT);

        assertThat(RULES.violations(compiled, "<a:x xmlns:a='urn:a'>\n<a:unit>SE1</a:unit>\n<a:unit>1</a:unit></a:x>"))
                .containsExactly(new SchematronViolation(
                        "P1",
                        "A1",
                        "error",
                        "starts-with(., \"SE\")",
                        Text.of("Enheten 1 saknar SE.", "The unit 1 lacks SE."),
                        new Where("/x/unit[2]", 3, 0)));
    }

    @Test
    void a_report_that_holds_is_a_violation_and_takes_its_rules_id() {
        assertThat(RULES.violations(RULES.compile("unit.sch", UNIT), "<a:unit xmlns:a='urn:a' old='yes'>SE1</a:unit>"))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo("R1");
                    assertThat(violation.message()).isEqualTo(Text.same("Old unit"));
                });
    }

    @Test
    void the_subject_of_an_assert_is_the_place_of_its_violation() {
        CompiledSchematron compiled = RULES.compile(
                "subject.sch",
                Rules.schema(
                        "<pattern><rule context='a:x'><assert subject='@id' test='@id = 1'>x</assert></rule></pattern>"));

        assertThat(RULES.violations(compiled, "<a:x xmlns:a='urn:a' id='2'/>"))
                .extracting(violation -> violation.where().path())
                .containsExactly("/x/@id");
    }

    @Test
    void abstract_patterns_and_included_files_of_the_package_are_understood() {
        String including = Rules.schema("<include href='../common/units.sch'/>"
                + "<pattern id='P2' is-a='notEmpty'><param name='path' value='a:unit'/></pattern>");
        String included = "<pattern xmlns='http://purl.oclc.org/dsdl/schematron' abstract='true' id='notEmpty'>"
                + "<rule context='$path'><assert test='normalize-space()'>empty</assert></rule></pattern>";
        FilesInMemory files = new FilesInMemory(Map.of("common/units.sch", included.getBytes(StandardCharsets.UTF_8)));

        CompiledSchematron compiled =
                RULES.compiler().compile("suite/main.sch", including.getBytes(StandardCharsets.UTF_8), files);

        assertThat(RULES.violations(compiled, "<a:unit xmlns:a='urn:a'/>"))
                .extracting(SchematronViolation::pattern)
                .containsExactly("P2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<schema>                | broken.sch, line 2: is not well-formed XML",
                "<schema/>               | broken.sch, line 1: is not ISO Schematron",
                "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt'><pattern/></schema> | broken.sch, line 1: expected queryBinding=\"xslt2\", found queryBinding=\"xslt\"",
                "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt2'/> | broken.sch, line 1: has no pattern, so it checks nothing",
            })
    void what_is_no_schematron_is_refused_with_its_line(String content, String message) {
        assertThatThrownBy(() -> RULES.compile("broken.sch", content + "\n"))
                .isInstanceOf(SchematronException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rule context='a:x'><assert test='count(a:y = 1'>x</assert></rule> | line 5: test=\"count(a:y = 1\" is wrong",
                "<rule context='a:x['><assert test='true()'>x</assert></rule>       | line 5: context=\"a:x[\" is wrong",
                "<rule context='b:x'><assert test='true()'>x</assert></rule>        | line 5: context=\"b:x\" is wrong",
                "<rule context='a:x'><assert test='nothing()'>x</assert></rule>     | line 5: test=\"nothing()\" is wrong",
                "<rule context='a:x'><assert test='$never'>x</assert></rule>        | never",
            })
    void an_expression_that_cannot_be_compiled_is_quoted_with_its_line(String rule, String message) {
        assertThatThrownBy(() -> RULES.compile("broken.sch", Rules.schema("\n<pattern>" + rule + "</pattern>")))
                .isInstanceOf(SchematronException.class)
                .hasMessageStartingWith("broken.sch")
                .hasMessageContaining(message);
    }

    @Test
    void a_rule_that_fails_on_an_answer_names_the_file() {
        CompiledSchematron compiled = RULES.compile(
                "number.sch",
                Rules.schema("<pattern><rule context='a:x'><assert test='abs(.) gt 1'>x</assert></rule></pattern>"));

        assertThatThrownBy(() -> RULES.violations(compiled, "<a:x xmlns:a='urn:a'>one</a:x>"))
                .isInstanceOf(SchematronException.class)
                .hasMessageStartingWith("number.sch: a rule cannot be evaluated: ");
    }

    @Test
    void compiled_rules_can_be_used_by_many_threads() {
        CompiledSchematron compiled = RULES.compile("unit.sch", UNIT);

        List<Integer> counts = Collections.nCopies(200, "<a:unit xmlns:a='urn:a'>1</a:unit>").parallelStream()
                .map(xml -> RULES.violations(compiled, xml).size())
                .toList();

        assertThat(counts).hasSize(200).containsOnly(1);
    }

    @Test
    void a_thousand_violations_are_located_and_the_rest_still_counted() {
        String xml = "<a:x xmlns:a='urn:a'>" + "<a:unit>1</a:unit>".repeat(1001) + "</a:x>";

        List<SchematronViolation> violations = RULES.violations(RULES.compile("unit.sch", UNIT), xml);

        assertThat(violations).hasSize(1001);
        assertThat(violations.get(999).where().path()).isEqualTo("/x/unit[1000]");
        assertThat(violations.get(1000).where()).isEqualTo(Where.WHOLE);
    }
}
