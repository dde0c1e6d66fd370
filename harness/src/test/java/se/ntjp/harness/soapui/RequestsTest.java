package se.ntjp.harness.soapui;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.soapui.ProjectText.assertion;
import static se.ntjp.harness.soapui.ProjectText.contains;
import static se.ntjp.harness.soapui.ProjectText.groovy;
import static se.ntjp.harness.soapui.ProjectText.of;
import static se.ntjp.harness.soapui.ProjectText.properties;
import static se.ntjp.harness.soapui.ProjectText.soap;
import static se.ntjp.harness.soapui.ProjectText.soapTo;
import static se.ntjp.harness.soapui.ProjectText.step;
import static se.ntjp.harness.soapui.ProjectText.testCase;
import static se.ntjp.harness.soapui.ProjectText.transfer;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.harness.transport.LiveTransport;
import se.ntjp.harness.transport.TransportSettings;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Headers;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.verdict.Verdict;

/** What requests look like and where they go. */
class RequestsTest {

    private static final String INTERFACE =
            """
            <c:interface type="rest" name="R"><c:resource name="Items" path="/items/{id}"><c:parameters>\
            <c:parameter><c:name>id</c:name><c:style>TEMPLATE</c:style></c:parameter>\
            <c:parameter><c:name>q</c:name><c:style>QUERY</c:style></c:parameter>\
            <c:parameter><c:name>X-Own</c:name><c:style>HEADER</c:style></c:parameter></c:parameters>\
            <c:method name="Get" method="GET"/></c:resource></c:interface>""";

    private static String http(String method, String endpoint, String rest) {
        return step("httprequest", "H", "<c:endpoint>" + endpoint + "</c:endpoint>" + rest)
                .replace("<c:config>", "<c:config method=\"%s\" mediaType=\"application/json\">".formatted(method));
    }

    private static String rest(String endpoint, String id, String q, String header) {
        return step(
                        "restrequest",
                        "R",
                        """
                        <c:restRequest name="R" mediaType="application/json"><c:endpoint>%s</c:endpoint><c:parameters>\
                        <c:entry key="id" value="%s"/><c:entry key="q" value="%s"/><c:entry key="X-Own" value="%s"/>\
                        </c:parameters></c:restRequest>"""
                                .formatted(endpoint, id, q, header))
                .replace("<c:config>", "<c:config service=\"R\" resourcePath=\"/items/{id}\" methodName=\"Get\">");
    }

    private static String header(String name, String value) {
        return """
                <c:settings><c:setting id="com.eviware.soapui.impl.wsdl.WsdlRequest@request-headers">\
                &lt;xml-fragment>&lt;con:entry key="%s" value="%s" xmlns:con="http://eviware.com/soapui/config"/>&lt;/xml-fragment>\
                </c:setting></c:settings>"""
                .formatted(name, value);
    }

    private static HttpRequest only(Bench bench) {
        assertThat(bench.sent).as(bench.words("1")).hasSize(1);
        return bench.sent.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:8080/service",
                "http://127.0.0.1:8081/service",
                "https://127.0.0.1:8080/service",
                "http://127.0.0.1:8080@example.org/"
            })
    void nothing_is_sent_elsewhere(String elsewhere) {
        Bench bench = new Bench(of(
                        testCase("1 Soap", "", soapTo(elsewhere, "A", "<a/>", "")),
                        testCase("2 Http", "", http("GET", elsewhere, ""))))
                .run();

        assertThat(bench.sent).isEmpty();
        // As in SoapUI, which fails a step that it cannot reach; FindContent's suite has one.
        assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.FAILED);
        assertThat(bench.words("1")).contains("neither --target nor named in the test data; nothing was sent");
        assertThat(bench.verdict("2")).as(bench.words("2")).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void an_address_that_the_data_name_is_called() {
        Bench bench = new Bench(of(testCase("1 One", "", soapTo("http://other.example:81/x", "A", "<a/>", ""))));
        bench.data = new TestData(Map.of("second", "http://other.example:81/"), Map.of());

        assertThat(only(bench.run()).target()).isEqualTo(URI.create("http://other.example:81/x"));
    }

    @Test
    void a_step_without_address_fails_as_in_soapui() {
        Bench bench = new Bench(of(testCase("1 One", "", soapTo("${none}", "A", "<a/>", "")))).run();

        assertThat(bench.sent).isEmpty();
        assertThat(bench.verdict("1")).isEqualTo(Verdict.FAILED);
        assertThat(bench.words("1")).contains("Endpoint [${none}] has no value");
    }

    @Test
    void a_project_with_fixed_addresses_goes_to_the_target() {
        Bench bench = new Bench(of(testCase("1 One", "", soapTo("http://elsewhere.example/", "A", "<a/>", ""))));
        bench.redirected = true;

        assertThat(only(bench.run()).target()).isEqualTo(Bench.TARGET);
    }

    @Test
    void a_request_has_the_platforms_headers_and_its_own() {
        Bench bench = new Bench(of(testCase(
                "1 One",
                "",
                properties("v", "filled"),
                soapTo(
                        Bench.TARGET.toString(),
                        "A",
                        "<a/>",
                        header("x-rivta-original-serviceconsumer-hsaid", "${#TestCase#v}")))));

        HttpRequest request = only(bench.run());

        assertThat(Headers.value(request.headers(), "x-rivta-original-serviceconsumer-hsaid"))
                .contains("filled");
        assertThat(Headers.value(request.headers(), "SOAPAction")).contains("\"urn:action\"");
        assertThat(Headers.value(request.headers(), "content-type")).contains("text/xml;charset=UTF-8");
        assertThat(Headers.value(request.headers(), "host")).contains("127.0.0.1:8080");
        assertThat(Headers.value(request.headers(), "User-Agent")).contains("ntjp");
    }

    @Test
    void the_correlation_id_comes_again_and_is_another_in_each_exchange() {
        String project = of(testCase("1 One", "", soap("A", "<a/>"), soap("B", "<b/>")));
        Bench first = new Bench(project).run();
        Bench second = new Bench(project).run();

        assertThat(first.sent).isEqualTo(second.sent);
        assertThat(Headers.value(first.sent.get(0).headers(), "x-skltp-correlation-id"))
                .isNotEqualTo(Headers.value(first.sent.get(1).headers(), "x-skltp-correlation-id"));
    }

    @Test
    void empty_elements_are_left_out_where_the_request_says_so() {
        String leaveOut =
                "<c:settings><c:setting id=\"com.eviware.soapui.impl.wsdl.WsdlRequest@remove_empty_content\">true</c:setting></c:settings>";
        String payload = "<a><b>${none}</b><c><d/></c><e k=\"1\"/><f>x</f></a>";
        Bench bench = new Bench(of(
                        testCase("1 One", "", soapTo(Bench.TARGET.toString(), "A", payload, leaveOut)),
                        testCase("2 Two", "", soap("B", payload))))
                .run();

        assertThat(bench.bodies().get(0)).contains("<a><e k=\"1\"/><f>x</f></a>");
        assertThat(bench.bodies().get(1)).contains("<b></b><c><d/></c>");
    }

    @Test
    void a_script_may_write_another_request() {
        Bench bench = new Bench(of(testCase(
                        "1 One",
                        "",
                        groovy("G", "testRunner.testCase.testSteps['A'].setPropertyValue('Request', '<other/>')"),
                        soap("A", "<a/>"))))
                .run();

        assertThat(bench.bodies()).containsExactly("<other/>");
    }

    @Test
    void the_time_that_is_recorded_is_the_time_that_is_judged() {
        String limit = assertion("Response SLA Assertion", "SLA", "<SLA>100</SLA>");
        Bench quick = new Bench(of(testCase("1 One", "", soap("A", "<a/>", limit))));
        Bench slow = new Bench(of(testCase("1 One", "", soap("A", "<a/>", limit))));
        slow.time = Duration.ofMillis(101);

        assertThat(quick.run().verdict("1")).as(quick.words("1")).isEqualTo(Verdict.PASSED);
        assertThat(slow.run().verdict("1")).isEqualTo(Verdict.FAILED);
    }

    @Test
    void a_get_with_path_query_and_header_is_sent() {
        WireMockServer server = server();
        try (LiveTransport transport = LiveTransport.of(TransportSettings.defaults())) {
            Bench bench = new Bench(ProjectText.project(
                    INTERFACE,
                    ProjectText.suite(testCase(
                            "1 One",
                            "",
                            properties("q", "å & b"),
                            rest(server.baseUrl(), "a/b", "${#TestCase#q}", "own")
                                    .replace("</c:restRequest>", contains("C", "answer") + "</c:restRequest>")))));
            bench.target = URI.create(server.baseUrl());
            bench.transport = Optional.of(transport);
            bench.run();

            assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.PASSED);
            server.verify(getRequestedFor(urlEqualTo("/items/a%2Fb?q=%C3%A5%20%26%20b"))
                    .withHeader("X-Own", equalTo("own"))
                    .withoutHeader("content-length"));
        } finally {
            server.stop();
        }
    }

    @Test
    void a_put_with_a_body_is_sent() {
        WireMockServer server = server();
        try (LiveTransport transport = LiveTransport.of(TransportSettings.defaults())) {
            Bench bench = new Bench(of(testCase(
                    "1 One",
                    "",
                    properties("n", "Åsa"),
                    http("PUT", server.baseUrl() + "/put", "<c:request>{\"name\": \"${#TestCase#n}\"}</c:request>"))));
            bench.target = URI.create(server.baseUrl());
            bench.transport = Optional.of(transport);
            bench.run();

            assertThat(bench.verdict("1")).as(bench.words("1")).isEqualTo(Verdict.PASSED);
            server.verify(putRequestedFor(urlEqualTo("/put"))
                    .withHeader("content-type", equalTo("application/json"))
                    .withRequestBody(equalTo("{\"name\": \"Åsa\"}")));
        } finally {
            server.stop();
        }
    }

    private static WireMockServer server() {
        WireMockServer server =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        server.stubFor(any(anyUrl()).willReturn(okJson("{\"answer\": 1}")));
        server.start();
        return server;
    }

    @Test
    void a_parameter_in_a_header_cannot_begin_another_header_or_be_the_host() {
        String parameters = INTERFACE.replace(
                "</c:parameters>",
                "<c:parameter><c:name>Host</c:name><c:style>HEADER</c:style><c:value>other.example</c:value></c:parameter></c:parameters>");
        Bench bench = new Bench(ProjectText.project(
                parameters,
                ProjectText.suite(testCase(
                        "1 One",
                        "",
                        groovy("G", "context.h = 'a\\r\\nX-More: b'"),
                        rest("http://127.0.0.1:8080", "1", "", "${h}")))));

        HttpRequest request = only(bench.run());

        assertThat(Headers.value(request.headers(), "X-Own")).contains("a X-More: b");
        assertThat(Headers.value(request.headers(), "host")).contains("127.0.0.1:8080");
        assertThat(request.headers().stream().filter(each -> each.name().equalsIgnoreCase("host")))
                .hasSize(1);
    }

    @Test
    void parameters_and_body_of_an_http_step_are_properties_that_other_steps_may_set() {
        Bench bench = new Bench(ProjectText.project(
                INTERFACE,
                ProjectText.suite(testCase(
                        "1 One",
                        "",
                        properties("id", "17"),
                        step(
                                "transfer",
                                "T",
                                transfer(
                                        "sourceType",
                                        "id",
                                        "sourceStep",
                                        "#TestCase#",
                                        "targetType",
                                        "id",
                                        "targetStep",
                                        "R")),
                        rest("http://127.0.0.1:8080", "", "old", ""),
                        groovy("G", "testCase.getTestStepByName('H').setPropertyValue('Request', 'new')"),
                        http("PUT", "http://127.0.0.1:8080/put", "<c:request>old</c:request>")))));
        bench.run();

        assertThat(bench.sent.get(0).target()).hasToString("http://127.0.0.1:8080/items/17?q=old");
        assertThat(bench.bodies().get(1)).isEqualTo("new");
    }
}
