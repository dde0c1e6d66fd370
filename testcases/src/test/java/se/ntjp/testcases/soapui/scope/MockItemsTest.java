package se.ntjp.testcases.soapui.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.eviware.soapui.impl.wsdl.panels.mockoperation.WsdlMockRequestMessageExchange;
import com.eviware.soapui.impl.wsdl.support.wsdl.WsdlContext;
import com.eviware.soapui.impl.wsdl.support.wsdl.WsdlValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.services.TestRun;

class MockItemsTest {

    private final TestRun run = TestRun.of(Map.of(), Map.of(), TestData.NONE);
    private final MockServiceItem service = run.mock("Basic Response", "Other");
    private final MockOperationItem operation = service.getMockOperationByName("Operation");

    @Test
    void a_service_leads_to_its_operations_answers_and_project() {
        assertThat(service.getName()).isEqualTo("mock");
        assertThat(service.getPropertyValue("kind")).isEqualTo("test");
        assertThat(service.getProject()).isSameAs(run.project());
        assertThat(service.getMockOperationList()).containsExactly(operation);
        assertThat(service.getMockOperationByName("none")).isNull();
        assertThat(operation.getMockService()).isSameAs(service);
        assertThat(operation.getMockResponseCount()).isEqualTo(2);
        assertThat(operation.getMockResponseAt(1).getName()).isEqualTo("Other");
        assertThat(operation.getMockResponseByName("Other").getMockOperation()).isSameAs(operation);
        assertThat(operation.getMockResponseByName(null)).isNull();
    }

    @Test
    void what_a_script_changes_of_an_answer_stays_changed() {
        MockResponseItem response = operation.getMockResponseByName("Other");
        response.setResponseContent("<changed/>");
        response.setResponseHttpStatus("500");
        response.setResponseDelay(7);

        MockResponseItem again = service.getMockOperationByName("Operation").getMockResponseByName("Other");
        assertThat(again.getResponseContent()).isEqualTo("<changed/>");
        assertThat(again.getResponseHttpStatus()).isEqualTo(500);
        assertThat(again.getResponseDelay()).isEqualTo(7);
        assertThat(again.definition().content()).isEqualTo("<answer/>");
    }

    @Test
    void headers_of_a_request_are_found_however_they_are_spelt() {
        MockRequestItem request = run.request(service, "<a/>", Map.of("X-Mock-Response", List.of("Other")));

        assertThat(request.getRequestHeaders().get("x-mock-response")).containsExactly("Other");
        assertThat(request.getRequestHeaders().get("x-other")).isNull();
        assertThat(request.getHttpRequest().getHeader("x-MOCK-response")).isEqualTo("Other");
        assertThat(request.getHttpRequest().getHeader("x-other")).isNull();
        assertThat(request.getContext().get("mockService")).isSameAs(service);
    }

    @Test
    void a_result_leads_to_what_was_asked_and_answered() {
        MockRequestItem request = run.request(service, "<a/>", Map.of());
        MockResponseItem response = operation.getMockResponseAt(0);

        assertThat(new MockResultItem(request, response, "<b/>", Map.of(), 1, 2).getMockOperation())
                .isSameAs(operation);
        assertThat(new MockResultItem(request, null, null, Map.of(), 1, 2).getMockOperation())
                .isNull();
    }

    @Test
    void a_request_is_held_against_the_schemas_of_the_service() {
        WsdlContext definition = service.getMockedInterfaces().get(0).getDefinitionContext();
        MockRequestItem request = run.request(service, "<a/>", Map.of());

        Object[] errors = new WsdlValidator(definition)
                .assertRequest(new WsdlMockRequestMessageExchange(request, operation), false);
        assertThat(errors).hasSameSizeAs(run.services().requestErrors("<a/>")).isNotEmpty();
        assertThat(errors[0]).hasToString(run.services().requestErrors("<a/>").get(0));
        assertThat(new WsdlValidator(definition).assertResponse(run.answer("<a/>"), false))
                .hasSameSizeAs(run.services().responseErrors("<a/>"));
    }

    @Test
    void a_log_takes_anything_a_line_at_a_time() {
        List<String> lines = new ArrayList<>();
        LogItem log = new LogItem(lines::add);
        log.info(List.of(1, 2));
        log.info(null);
        log.warn("a\nb");
        log.error("c", new IllegalStateException("d"));

        assertThat(lines).containsExactly("[1, 2]", "null", "WARN a", "WARN b", "ERROR c: d");
    }
}
