package se.ntjp.testcases.soapui.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.codegen.ReachableFiles;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.project.ProjectInterface;
import se.ntjp.testcases.soapui.project.ProjectInterface.CachedPart;
import se.ntjp.testcases.soapui.project.SoapUiProject;

class DefinitionDifferencesTest {

    private static final ServiceContract CONTRACT = ContractLibrary.bundled().find("GetCareDocumentation:3");

    private final OfficialSuites suites = new OfficialSuites();

    @Test
    void the_official_projects_differ_from_their_packages_in_these_ways() {
        List<String> lines = new ArrayList<>();
        for (ReleasePackage each : OfficialPackages.all()) {
            for (ServiceContract contract : each.contracts()) {
                suites.suiteOf(contract).ifPresent(found -> add(lines, found, contract));
                suites.mockOf(contract).ifPresent(found -> add(lines, found, contract));
            }
        }

        Golden.assertSame("soapui/definition-differences.txt", lines);
    }

    @Test
    void a_copy_that_says_the_same_in_another_way_does_not_differ() {
        assertThat(differences(name -> text -> text.replace("xmlns:xs=", "xmlns:other=")
                        .replace("<xs:", "<!-- a comment -->\n<other:")
                        .replace("</xs:", "</other:")
                        .replace("=\"xs:", "=\"other:")
                        .replaceAll("schemaLocation=\"[^\"]*\"", "schemaLocation=\"file:/C:/elsewhere.xsd\"")))
                .isEmpty();
    }

    @Test
    void a_copy_in_another_order_differs_where_order_matters() {
        assertThat(english(differences(name -> text ->
                        text.replaceFirst("(<xs:element name=\"careUnit\"[^>]*/>)\\s*(<xs:element [^>]*/>)", "$2$1"))))
                .singleElement()
                .asString()
                .contains("differs from the package's, which rules here. At /schema/complexType[");
    }

    @Test
    void the_first_difference_is_named() {
        assertThat(english(differences(name -> text -> name.contains("Responder")
                        ? text.replaceFirst("name=\"hasMore\"", "name=\"hasMore\" nillable=\"true\"")
                        : text)))
                .singleElement()
                .asString()
                .endsWith("/sequence/element[hasMore] the project has “nillable”, the package “–”.");
    }

    @Test
    void a_copy_that_is_not_XML_is_told() {
        assertThat(english(differences(name -> text -> name.contains("registry") ? "<xs:schema" : text)))
                .hasSize(2)
                .anySatisfy(words -> assertThat(words).contains("cannot be read"))
                .anySatisfy(words -> assertThat(words)
                        .startsWith("The package's contract uses itintegration_registry_1.0.xsd")
                        .endsWith("which the project does not have."));
    }

    @Test
    void a_schema_that_the_contract_does_not_use_is_told() {
        assertThat(english(differences(name -> text -> text.replace(
                        "targetNamespace=\"urn:riv:itintegration:registry:1\"", "targetNamespace=\"urn:other\""))))
                .anySatisfy(words -> assertThat(words).contains("(urn:other), which is not among"))
                .hasSize(2);
    }

    @Test
    void a_project_without_copies_does_not_differ() {
        assertThat(DefinitionDifferences.of(project(List.of()), CONTRACT)).isEmpty();
    }

    private static List<Text> differences(Function<String, UnaryOperator<String>> changes) {
        List<CachedPart> parts = new ArrayList<>();
        ReachableFiles.of(CONTRACT)
                .contents()
                .forEach((name, content) -> parts.add(new CachedPart(
                        "file:/C:/somewhere/" + name,
                        changes.apply(name).apply(new String(content, StandardCharsets.UTF_8)))));
        return DefinitionDifferences.of(project(parts), CONTRACT);
    }

    private static SoapUiProject project(List<CachedPart> parts) {
        String binding = "{" + CONTRACT.serviceName().getNamespaceURI() + "}Binding";
        ProjectInterface service =
                new ProjectInterface("I", "wsdl", binding, "file:/a.wsdl", List.of(), List.of(), parts);
        return new SoapUiProject("P", "P.xml", Map.of(), List.of(service), List.of(), List.of(), List.of());
    }

    private static List<String> english(List<Text> remarks) {
        return remarks.stream().map(Text::en).toList();
    }

    private static void add(List<String> lines, Found found, ServiceContract contract) {
        lines.add(found.project().file());
        for (Text remark : DefinitionDifferences.of(found.project(), contract)) {
            lines.add("  " + remark.sv());
            lines.add("  " + remark.en());
        }
    }
}
