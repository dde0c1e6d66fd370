package se.ntjp.testcases.soapui.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.straight.StraightLineScripts;

class SuiteInventoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"GetDiagnosis:2", "FindContent:1"})
    void an_official_suite_is_counted(String name) throws IOException {
        ServiceContract contract = new ContractLibrary(OfficialPackages.all()).find(name);
        Found found = new OfficialSuites().suiteOf(contract).orElseThrow();
        String data = found.folder() + "/data.xml";

        SuiteInventory inventory = SuiteInventory.of(
                found.project(),
                DefinitionDifferences.of(found.project(), contract),
                Optional.of(DataNames.read(data, contract.files().read(data))),
                Optional.of(script -> new StraightLineScripts().parse(script).isEmpty()));

        Golden.assertSame("soapui/inventory-" + name.replace(":", "-") + ".txt", inventory.lines());
    }

    @Test
    void an_official_mock_is_counted() {
        ServiceContract contract = new ContractLibrary(OfficialPackages.all()).find("GetDiagnosis:2");
        SoapUiProject mock = new OfficialSuites().mockOf(contract).orElseThrow().project();

        SuiteInventory inventory = SuiteInventory.of(mock, List.of(), Optional.empty(), Optional.of(script -> true));

        assertThat(inventory.lines())
                .contains("  mock services  1 with 19 answers", "  test cases     0", "  not understood: nothing");
        assertThat(inventory.scripts().needEngine())
                .hasValue(inventory.scripts().distinct());
    }

    @Test
    void what_is_not_understood_is_told_with_its_place() {
        SoapUiProject traps = new ProjectReader().read("traps.xml", Golden.input("soapui/traps-soapui-project.xml"));

        assertThat(SuiteInventory.of(traps, List.of(), Optional.empty(), Optional.empty())
                        .lines())
                .contains(
                        "  test cases     4, 1 of them switched off",
                        "  not understood:",
                        "    line 9, All / Steps / Database: step type jdbc; the case is not tested",
                        "    line 21, All / Steps: security test Injection",
                        "    line 54: element beforeRunScript");
    }

    @Test
    void parameters_are_set_by_data_properties_or_scripts_and_by_nothing_else() {
        SoapUiProject project = project(
                """
                <c:testSuite name="S"><c:testCase name="1 One">
                  <c:testStep type="groovy" name="G"><c:config><script>
                    context.byDot = 1; context['byKey'] = 2; testRunner.testCase.setPropertyValue("byCall", 'x')
                    assert context.compared == 3; def s = "${inScript}"
                  </script></c:config></c:testStep>
                  <c:testStep type="request" name="R"><c:config><c:request>
                    <c:endpoint>${WEBSERVICEURL}/${=1 + 1}</c:endpoint>
                    <c:request>${byDot}${byKey}${#TestCase#byCall}${#TestCase#own}${G#result}${compared}${ofTwo}${#TestSuite#nowhere}${Gone#result}</c:request>
                  </c:request></c:config></c:testStep>
                  <c:testStep type="request" name="Off" disabled="true"><c:config><c:request><c:request>${never}</c:request></c:request></c:config></c:testStep>
                  <c:properties><c:property><c:name>own</c:name><c:value/></c:property></c:properties>
                </c:testCase></c:testSuite>
                """);
        DataNames data = data(
                """
                <testsuite><globaldata><webServiceUrl>x</webServiceUrl></globaldata>
                <testcase id="2 Two"><data><ofTwo/></data></testcase></testsuite>
                """);

        SuiteInventory.DataGaps gaps = SuiteInventory.of(project, List.of(), Optional.of(data), Optional.empty())
                .data()
                .orElseThrow();

        assertThat(gaps.unset()).containsOnlyKeys("1 One");
        assertThat(gaps.unset().get("1 One")).containsExactly("#TestSuite#nowhere", "Gone#result", "compared", "ofTwo");
        assertThat(gaps.casesWithoutData()).containsExactly("1 One");
        assertThat(gaps.dataWithoutCase()).containsExactly("2 Two");
    }

    @Test
    void only_scripts_that_are_switched_on_are_counted_and_the_same_text_once() {
        String groovy = "<c:testStep type='groovy' name='%s' %s><c:config><script>%s</script></c:config></c:testStep>";
        SoapUiProject project = project("<c:testSuite name='S'><c:testCase name='1'>%s%s%s%s</c:testCase></c:testSuite>"
                .formatted(
                        groovy.formatted("a", "", "log.info 'x'"),
                        groovy.formatted("b", "", "log.info 'x'"),
                        groovy.formatted("c", "disabled='true'", "log.info 'y'"),
                        groovy.formatted("d", "", " ")));

        assertThat(SuiteInventory.of(project, List.of(), Optional.empty(), Optional.of(script -> true))
                        .scripts())
                .isEqualTo(new SuiteInventory.ScriptCount(2, 1, OptionalInt.of(1)));
    }

    private static SoapUiProject project(String content) {
        String xml = "<c:soapui-project name='P' xmlns:c='%s'>%s</c:soapui-project>"
                .formatted(ProjectReader.NAMESPACE, content);
        return new ProjectReader().read("p.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static DataNames data(String xml) {
        return DataNames.read("data.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
