package se.skl.rivta.tksupport.soapui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.scope.MockRequestItem;
import se.ntjp.testcases.soapui.scope.MockResultItem;
import se.ntjp.testcases.soapui.scope.MockServiceItem;
import se.ntjp.testcases.soapui.services.TestRun;

class MockHelperTest {

    private static final String RULES =
            """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
              <ns prefix="u" uri="urn:riv:clinicalprocess:healthcond:description:3"/>
              <pattern><rule context="u:extension">
                <assert test=". != '191212121212'">No such person</assert>
                <assert test="string-length(.) = 12">Twelve digits</assert></rule></pattern>
            </schema>
            """;

    private final TestRun run =
            TestRun.of(Map.of(), Map.of("constraints.xml", RULES, "schematron/a.xml", RULES), TestData.NONE);
    private final MockServiceItem service = run.mock("Basic Response");

    private static String request(String id, String more) {
        return """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header/><s:Body>
                <r:GetCareDocumentation xmlns:r="urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3"
                    xmlns:u="urn:riv:clinicalprocess:healthcond:description:3">%2$s
                  <r:patientId><u:root>1.2.752.129.2.1.3.1</u:root><u:extension>%1$s</u:extension></r:patientId>
                </r:GetCareDocumentation></s:Body></s:Envelope>"""
                .formatted(id, more);
    }

    private MockHelper helper(String request) {
        return new MockHelper(run.request(service, request, Map.of()), service.getMockOperationByName("Operation"));
    }

    @Test
    void a_right_request_has_nothing_wrong_with_it() {
        MockHelper helper = helper(request("195709263080", ""));

        assertThat(helper.getSchemaErrorsInRequest()).isNull();
        assertThat(helper.getSchematronErrorsInRequest("constraints.xml")).isNull();
        assertThat(helper.getEmptyElementsInRequest()).isNull();
    }

    @Test
    void what_breaks_the_schema_is_told() {
        assertThat(helper(request("195709263080", "<r:unknown/>")).getSchemaErrorsInRequest())
                .startsWith("Schema errors: ")
                .contains("unknown");
        assertThat(helper("no XML").getSchemaErrorsInRequest()).isNotBlank();
    }

    @Test
    void what_breaks_the_schematron_file_is_told_all_of_it_however_the_file_is_named() {
        for (Object file : List.of("constraints.xml", "/project/constraints.xml", new File("schematron/a.xml"))) {
            assertThat(helper(request("1", "")).getSchematronErrorsInRequest(file))
                    .as(file.toString())
                    .isEqualTo("Schematron errors, %s: Twelve digits"
                            .formatted(file.toString().replace("/project/", "")));
        }
        assertThatThrownBy(() -> helper(request("1", "")).getSchematronErrorsInRequest("none.xml"))
                .hasMessageContaining("none.xml");
    }

    @Test
    void elements_without_content_are_named_but_for_nil_ones_and_the_header() {
        assertThat(helper(request("", "<r:careUnitHSAId>  </r:careUnitHSAId>")).getEmptyElementsInRequest())
                .isEqualTo("Elements without content: /Envelope/Body/GetCareDocumentation/careUnitHSAId\n"
                        + "/Envelope/Body/GetCareDocumentation/patientId/extension");
        assertThat(helper(request("1", "<r:x xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\"/>"))
                        .getEmptyElementsInRequest())
                .isNull();
        assertThat(helper("<a>").getEmptyElementsInRequest()).contains("not XML");
    }

    @Test
    void request_and_answer_are_kept_where_the_data_want_it_and_only_as_many_as_they_allow() {
        MockRequestItem request = run.request(service, "<request/>", Map.of());
        MockResultItem result = new MockResultItem(request, null, "<answer/>", Map.of(), 1, 2);

        new MockHelper(request.context(), result, "log").storeRequestResponse();
        assertThat(run.written()).as("without logTestData").isEmpty();

        request.context().put("logTestData", "true");
        request.context().put("logTestDataFilesAllowed", "4");
        for (int times = 0; times < 3; times++) {
            new MockHelper(request.context(), result, "log").storeRequestResponse();
        }
        assertThat(run.written())
                .containsOnlyKeys(
                        "testdata-0001-request.xml",
                        "testdata-0001-response.xml",
                        "testdata-0002-request.xml",
                        "testdata-0002-response.xml");
        assertThat(run.written().get("testdata-0002-response.xml"))
                .asString(UTF_8)
                .isEqualTo("<answer/>");
        assertThat(run.output()).hasSize(3).last().asString().contains("Not kept");
    }

    @Test
    void what_a_step_sent_and_got_is_kept_where_the_data_want_it() {
        run.context().put("logTestData", "true");
        new ContextHelperTK(run.context(), run.answer(null), "log").logTestData();

        assertThat(run.written().get("testdata-0001-request.xml"))
                .asString(UTF_8)
                .isEqualTo("<request/>");
        assertThat(run.written().get("testdata-0001-response.xml")).isEmpty();
        assertThat(run.output()).containsExactly("testdata-0001-request.xml: 1.1.1 Personnummer / Call");

        run.context().put("logTestData", "false");
        new ContextHelperTK(run.context(), run.answer("<a/>")).logTestData();
        assertThat(run.written()).hasSize(2);
    }
}
