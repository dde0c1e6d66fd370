package se.ntjp.testcases.soapui.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

class ProjectSuitesTest {

    private static SoapUiProject project(String... cases) {
        String text = Stream.of(cases)
                .map("<c:testCase name=\"%s\"/>"::formatted)
                .collect(Collectors.joining("", "<c:testSuite name=\"S\">", "</c:testSuite>"));
        return new ProjectReader()
                .read(
                        "p.xml",
                        ("<c:soapui-project name=\"P\" xmlns:c=\"http://eviware.com/soapui/config\">" + text
                                        + "</c:soapui-project>")
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static TestSuite suite(String... cases) {
        return ProjectSuites.suite(project(cases), "urn:contract", List.of());
    }

    @Test
    void cases_of_the_same_number_get_ids_of_their_own() {
        assertThat(suite("1.1 One", "1.1 Other", "1.1-2", "1.1 Third").cases())
                .extracting(TestCase::id)
                .containsExactly("1.1", "1.1-2", "1.1-2-2", "1.1-3");
        assertThat(ProjectSuites.byId(project("1.1 One", "1.1 Other"))).containsOnlyKeys("1.1", "1.1-2");
    }

    @Test
    void a_case_is_not_taken_for_one_of_those_beside_the_suite() {
        SoapUiProject own = project("S.1");
        TestSuite suite = ProjectSuites.suite(own, "urn:contract", List.of(StricterCases.RECORDS.testCase()));

        assertThat(suite.cases()).extracting(TestCase::id).doesNotHaveDuplicates();
        assertThat(ProjectSuites.byId(own)).doesNotContainKey("S.1");
    }

    @Test
    void numbers_mean_requirements_in_the_journal_contracts_projects_only() {
        assertThat(suite("1.1.1 A", "1.2.1 B", "2.1 C", "3.1 D").cases())
                .allSatisfy(
                        each -> assertThat(each.proves()).hasSizeGreaterThan(1).startsWith(ProjectSuites.OFFICIAL));
        assertThat(suite("1.1.1 A", "1.2.1 B", "2.1 C").cases())
                .allSatisfy(each -> assertThat(each.proves()).containsExactly(ProjectSuites.OFFICIAL));
    }
}
