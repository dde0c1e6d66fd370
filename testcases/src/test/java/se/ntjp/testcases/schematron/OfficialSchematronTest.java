package se.ntjp.testcases.schematron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ReleasePackage;

@Tag("packages")
class OfficialSchematronTest {

    private static final Rules RULES = new Rules();

    @TestFactory
    Stream<DynamicTest> every_official_constraints_file_compiles_and_runs() {
        return OfficialPackages.all().stream().flatMap(each -> each.files().names().stream()
                .filter(name -> name.endsWith("constraints.xml"))
                .map(name ->
                        DynamicTest.dynamicTest(name, () -> assertThat(RULES.violations(compile(each, name), "<a/>"))
                                .isEmpty())));
    }

    @Test
    void the_official_rules_for_GetCareDocumentation_find_nothing_in_a_good_answer() {
        assertThat(careDocumentation("", "")).isEmpty();
    }

    @Test
    void they_name_what_is_broken() {
        assertThat(careDocumentation("Mår bra.", ""))
                .extracting(SchematronViolation::pattern)
                .containsExactly("Verify non-empty elements");
        assertThat(careDocumentation("<c:root>A2<", "<c:root>A1<"))
                .extracting(SchematronViolation::pattern)
                .containsExactly("Verify unique recordId");
        assertThat(careDocumentation("<c:value>QQ==</c:value>", ""))
                .extracting(SchematronViolation::pattern)
                .containsExactly("multimediaEntry");
        assertThat(careDocumentation("<c:codeSystem>1.2.752.129.2.2.2.11</c:codeSystem></c", "</c"))
                .extracting(
                        SchematronViolation::pattern,
                        violation -> violation.where().path())
                .containsExactly(tuple(
                        "clinicalDocumentNoteCode",
                        "/GetCareDocumentationResponse/careDocumentation[2]/body/clinicalDocumentNoteCode/code"));
    }

    @Test
    void the_official_rules_for_an_index_update_forbid_what_only_the_index_may_say() {
        ReleasePackage index = OfficialPackages.named("itintegration.engagementindex");
        CompiledSchematron compiled = compile(index, "test-suite/UpdateMock/schematron/general_update_constraints.xml");
        String engagement = "<e:engagement xmlns:e='urn:riv:itintegration:engagementindex:1'>%s</e:engagement>";

        assertThat(RULES.violations(compiled, engagement.formatted("<e:serviceDomain>x</e:serviceDomain>")))
                .isEmpty();
        assertThat(RULES.violations(compiled, engagement.formatted("<e:owner>x</e:owner>")))
                .extracting(SchematronViolation::test)
                .containsExactly("not(exists(urn2:owner))");
    }

    private static List<SchematronViolation> careDocumentation(String from, String to) {
        ReleasePackage description = OfficialPackages.named("clinicalprocess.healthcond.description");
        String good = Rules.resource("/answers/GetCareDocumentation-3.xml");
        assertThat(good).contains(from);
        return RULES.violations(
                compile(description, "test-suite/GetCareDocumentation/constraints.xml"),
                from.isEmpty() ? good : good.replace(from, to));
    }

    private static CompiledSchematron compile(ReleasePackage archive, String name) {
        try {
            return RULES.compiler().compile(name, archive.files().read(name), archive.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
