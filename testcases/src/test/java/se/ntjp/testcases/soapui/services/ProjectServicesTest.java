package se.ntjp.testcases.soapui.services;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import net.sf.saxon.s9api.Processor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.schematron.SchematronException;
import se.ntjp.testcases.soapui.script.ScriptWorld;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectServicesTest {

    private static final String NO_PERSON =
            """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
              <ns prefix="u" uri="urn:riv:clinicalprocess:healthcond:description:3"/>
              <pattern><rule context="u:extension"><assert test=". != '191212121212'">No such person</assert></rule></pattern>
            </schema>
            """;

    private ProjectServices services;

    @BeforeAll
    void compile() {
        ContractSchemas schemas =
                ContractSchemas.compile(ContractLibrary.bundled().find("GetCareDocumentation:3"));
        ProjectFolder folder = ProjectFolder.of(
                new FilesInMemory(Map.of(
                        "test-suite/M/constraints.xml", NO_PERSON.getBytes(UTF_8),
                        "test-suite/M/broken.xml", "<schema/>".getBytes(UTF_8))),
                "test-suite/M/M-soapui-project.xml");
        services = new ProjectServices(
                new ProjectRules(schemas, folder, new Processor(false)),
                TestData.NONE,
                new ScriptWorld(
                        Instant.parse("2020-02-29T23:30:00Z"),
                        RandomGenerator.of("L64X128MixRandom"),
                        pause -> {},
                        new PackageScriptFiles(folder, Optional.empty()),
                        line -> {},
                        Duration.ofSeconds(1)));
    }

    private static String request(String id) {
        return envelope(
                """
                <r:GetCareDocumentation xmlns:r="urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3"
                    xmlns:u="urn:riv:clinicalprocess:healthcond:description:3">
                  <r:patientId><u:root>1.2.752.129.2.1.3.1</u:root><u:extension>%s</u:extension></r:patientId>
                </r:GetCareDocumentation>"""
                        .formatted(id));
    }

    private static String envelope(String content) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>%s</s:Body></s:Envelope>"
                .formatted(content);
    }

    @Test
    void a_right_request_has_no_errors() {
        assertThat(services.requestErrors(request("191212121212"))).isEmpty();
    }

    @Test
    void what_breaks_the_schema_is_told_with_line_and_place() {
        assertThat(services.requestErrors(request("1</u:extension><u:extension>2")))
                .singleElement()
                .asString()
                .startsWith("line ")
                .contains("/GetCareDocumentation/patientId");
    }

    @Test
    void another_message_an_empty_body_and_what_is_not_XML_are_errors() {
        assertThat(services.requestErrors(envelope("<a/>")))
                .singleElement()
                .asString()
                .contains("GetCareDocumentation");
        assertThat(services.requestErrors(envelope("")))
                .singleElement()
                .asString()
                .contains("nothing in Body");
        assertThat(services.requestErrors("no XML")).singleElement().asString().contains("cannot be read");
    }

    @Test
    void a_fault_is_a_right_answer_and_no_right_request() {
        String fault = envelope("<s:Fault><faultcode>s:Server</faultcode><faultstring>x</faultstring></s:Fault>");
        assertThat(services.responseErrors(fault)).isEmpty();
        assertThat(services.requestErrors(fault)).isNotEmpty();
    }

    @Test
    void schematron_is_found_beside_the_project_and_told_in_its_own_words() {
        assertThat(services.schematronErrors(request("191212121212"), "constraints.xml"))
                .containsExactly("No such person");
        assertThat(services.schematronErrors(request("199001012384"), "/project/constraints.xml"))
                .isEmpty();
    }

    @Test
    void a_schematron_file_that_is_absent_or_wrong_is_named() {
        assertThatThrownBy(() -> services.schematronErrors(request("1"), "other.xml"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("test-suite/M/other.xml");
        assertThatThrownBy(() -> services.schematronErrors(request("1"), "broken.xml"))
                .isInstanceOf(SchematronException.class)
                .hasMessageContaining("test-suite/M/broken.xml");
    }

    @Test
    void an_XPath_may_bring_its_prolog() {
        String declared = "declare namespace v='urn:riv:clinicalprocess:healthcond:description:3';\n//v:extension";
        assertThat(services.xpath(services.parse(request("7")), declared, Map.of())
                        .itemAt(0)
                        .getStringValue())
                .isEqualTo("7");
        assertThat(services.xpath(
                                services.parse(request("7")),
                                "//v:extension/text()",
                                Map.of("v", "urn:riv:clinicalprocess:healthcond:description:3"))
                        .itemAt(0)
                        .getStringValue())
                .isEqualTo("7");
    }

    @Test
    void the_date_that_an_XPath_is_told_is_the_runs_in_Sweden() {
        assertThat(services.xpath(services.parse("<a/>"), "string(current-date())", Map.of())
                        .itemAt(0)
                        .getStringValue())
                .isEqualTo("2020-03-01+01:00");
    }

    @Test
    void an_XPath_reads_nothing_but_its_document() {
        assertThatThrownBy(() -> services.xpath(services.parse("<a/>"), "doc('file:///etc/passwd')", Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing may be read");
    }

    @Test
    void a_document_with_a_doctype_is_refused() {
        assertThatThrownBy(() -> services.parse("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
    }
}
