package se.ntjp.stubs.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.ntjp.stubs.mock.OwnMock.context;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.ntjp.stubs.Caller;
import se.ntjp.stubs.Reply;
import se.ntjp.stubs.Requests;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.soapui.project.MockService.Dispatch;
import se.ntjp.testcases.soapui.scope.MockRequestItem;
import se.ntjp.testcases.soapui.scope.MockResultItem;
import se.ntjp.testcases.soapui.scope.MockServiceItem;
import se.ntjp.testcases.source.SuiteException;

class OfficialMockTest {

    private static final String REQUEST = Requests.notes("191212121212");
    private static final String FAULT = Requests.envelope(
            "<s:Fault xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><faultcode>s:Server</faultcode></s:Fault>");
    private static final String PATIENT =
            "declare namespace u='urn:riv:clinicalprocess:healthcond:description:3';\n//*:patientId/u:extension";

    private static String answer(String text) {
        return Requests.envelope("<a>%s</a>".formatted(text));
    }

    @Test
    void a_sequence_answers_one_after_the_other_and_begins_anew() {
        OwnMock own = new OwnMock().response("A", answer("1")).response("B", answer("2"));
        try (OfficialMock mock = own.start()) {
            Caller caller = new Caller(mock.address());
            assertThat(IntStream.range(0, 5)
                            .mapToObj(i -> caller.post(REQUEST).all("a").get(0)))
                    .containsExactly("1", "2", "1", "2", "1");
        }
    }

    @Test
    void chance_chooses_each_answer_and_nothing_else() {
        OwnMock own = new OwnMock()
                .dispatch(Dispatch.RANDOM, "")
                .response("A", answer("1"))
                .response("B", answer("2"));
        try (OfficialMock mock = own.start()) {
            Caller caller = new Caller(mock.address());
            assertThat(IntStream.range(0, 40)
                            .mapToObj(i -> caller.post(REQUEST).all("a").get(0))
                            .distinct())
                    .containsExactlyInAnyOrder("1", "2");
        }
    }

    @Test
    void a_query_chooses_by_what_the_request_holds_and_the_default_answers_the_rest() {
        OwnMock own = new OwnMock()
                .dispatch(Dispatch.QUERY_MATCH, "Rest")
                .query(PATIENT, "199001012384", "Other")
                .query(PATIENT, "${wanted}", "Found")
                .script("onRequest", bindings -> context(bindings).put("wanted", "191212121212"))
                .response("Other", answer("other"))
                .response("Found", answer("found"))
                .response("Rest", answer("rest"));
        try (OfficialMock mock = own.start()) {
            Caller caller = new Caller(mock.address());
            assertThat(caller.post(REQUEST).all("a")).containsExactly("found");
            assertThat(caller.post(Requests.notes("199001012384")).all("a")).containsExactly("other");
            assertThat(caller.post(Requests.notes("201212121212")).all("a")).containsExactly("rest");
        }
    }

    @Test
    void a_project_is_served_as_its_file_has_it() {
        String project =
                """
                <con:soapui-project xmlns:con="http://eviware.com/soapui/config" name="Own">
                  <con:mockService name="Own mock" port="8088" path="/own">
                    <con:mockOperation name="GetCareDocumentation" operation="GetCareDocumentation" interface="I">
                      <con:dispatchStyle>QUERY_MATCH</con:dispatchStyle>
                      <con:defaultResponse>Rest</con:defaultResponse>
                      <con:response name="Rest"><con:responseContent>%s</con:responseContent></con:response>
                      <con:response name="Found" httpResponseStatus="202">
                        <con:responseContent>%s</con:responseContent></con:response>
                      <con:dispatchConfig><con:query>
                        <con:name>Q</con:name>
                        <con:query>//*:extension/text()</con:query>
                        <con:match>191212121212</con:match>
                        <con:response>Found</con:response>
                      </con:query></con:dispatchConfig>
                    </con:mockOperation>
                  </con:mockService>
                </con:soapui-project>"""
                        .formatted("<![CDATA[" + answer("rest") + "]]>", "<![CDATA[" + answer("found") + "]]>");
        try (OfficialMock mock = new OwnMock().start(project)) {
            Caller caller = new Caller(mock.address());
            assertThat(caller.post(REQUEST).all("a")).containsExactly("found");
            assertThat(caller.post(REQUEST).status()).isEqualTo(202);
            assertThat(caller.post(Requests.notes("199001012384")).all("a")).containsExactly("rest");
        }
    }

    @Test
    void a_query_that_cannot_be_asked_is_a_fault_that_quotes_it() {
        OwnMock own = new OwnMock()
                .dispatch(Dispatch.QUERY_MATCH, "A")
                .query("//a[", "1", "A")
                .response("A", answer("1"));
        try (OfficialMock mock = own.start()) {
            assertThat(new Caller(mock.address()).post(REQUEST).fault()).contains("//a[");
        }
    }

    @Test
    void a_consumer_may_ask_for_an_answer_where_no_script_decides() {
        OwnMock own = new OwnMock().response("A", answer("1")).response("B", answer("2"));
        try (OfficialMock mock = own.start()) {
            Caller caller = new Caller(mock.address());
            assertThat(caller.header("x-mock-response", "B").post(REQUEST).all("a"))
                    .containsExactly("2");
            assertThat(caller.header("x-mock-response", "Z").post(REQUEST).all("a"))
                    .containsExactly("1");
        }
    }

    @Test
    void a_script_chooses_by_name_and_what_it_leaves_in_the_context_is_filled_in() {
        OwnMock own = new OwnMock()
                .dispatch(Dispatch.SCRIPT, "A")
                .script("dispatch", bindings -> {
                    context(bindings).put("said", ((MockRequestItem) bindings.get("mockRequest")).getMethod());
                    return "B";
                })
                .response("A", answer("1"))
                .responseWithScript("B", answer("${said} ${more}"), bindings -> context(bindings)
                        .put("more", "åäö"));
        try (OfficialMock mock = own.start()) {
            assertThat(new Caller(mock.address()).post(REQUEST).all("a")).containsExactly("POST åäö");
        }
    }

    @Test
    void where_a_script_names_no_answer_there_is_the_default_one_or_a_fault_that_lists_them() {
        OwnMock own = new OwnMock()
                .dispatch(Dispatch.SCRIPT, "A")
                .script("dispatch", bindings -> "Nothing")
                .response("A", answer("1"));
        try (OfficialMock mock = own.start()) {
            assertThat(new Caller(mock.address()).post(REQUEST).all("a")).containsExactly("1");
        }
        assertThat(own.told).containsExactly("M: A for Nothing");
        own.dispatch(Dispatch.SCRIPT, "Absent");
        try (OfficialMock mock = own.start()) {
            assertThat(new Caller(mock.address()).post(REQUEST).fault()).contains("«Nothing»", "«Absent»", "it has A");
        }
    }

    @Test
    void a_script_that_looks_at_every_request_may_choose_the_answer() {
        OwnMock own = new OwnMock()
                .script("onRequest", bindings -> "B")
                .response("A", answer("1"))
                .response("B", answer("2"));
        try (OfficialMock mock = own.start()) {
            assertThat(new Caller(mock.address()).post(REQUEST).all("a")).containsExactly("2");
        }
    }

    @Test
    void a_request_sees_what_the_start_script_and_earlier_requests_left_as_in_soapui() {
        OwnMock own = new OwnMock()
                .script("start", bindings -> context(bindings).put("started", "yes"))
                .script("onRequest", bindings -> {
                    context(bindings).put("seen", context(bindings).get("mine"));
                    context(bindings).put("mine", "kept");
                    return null;
                })
                .response("A", answer("${started} ${seen}"));
        try (OfficialMock mock = own.start()) {
            Caller caller = new Caller(mock.address());
            caller.post(REQUEST);
            assertThat(caller.post(REQUEST).all("a")).containsExactly("yes kept");
        }
    }

    @Test
    void a_property_of_the_service_lives_as_long_as_the_service() {
        OwnMock own = new OwnMock()
                .script("onRequest", bindings -> {
                    MockServiceItem service = (MockServiceItem) bindings.get("mockService");
                    context(bindings).put("said", service.getPropertyValue("greeting"));
                    service.setPropertyValue("greeting", service.getPropertyValue("greeting") + "!");
                    return null;
                })
                .response("A", answer("${said}"));
        try (OfficialMock mock = own.start()) {
            Caller caller = new Caller(mock.address());
            assertThat(IntStream.range(0, 3)
                            .mapToObj(i -> caller.post(REQUEST).all("a").get(0)))
                    .containsExactly("hej", "hej!", "hej!!");
        }
    }

    @Test
    void the_status_is_the_projects_or_500_for_a_fault_or_200() {
        OwnMock own = new OwnMock()
                .response("Given", 418, answer("1"), 0)
                .response("Fault", FAULT)
                .response("Fault with 200", 200, FAULT, 0)
                .response("Plain", answer("1"))
                .response("No XML", "oops");
        try (OfficialMock mock = own.start()) {
            Caller caller = new Caller(mock.address());
            assertThat(IntStream.range(0, 5).mapToObj(i -> caller.post(REQUEST).status()))
                    .containsExactly(418, 500, 200, 200, 200);
        }
    }

    @Test
    void headers_are_filled_in_and_cannot_be_split() {
        OwnMock own = new OwnMock()
                .script("onRequest", bindings -> context(bindings).put("id", "7\r\nX-Forged: yes"))
                .response(
                        "A",
                        0,
                        answer("1"),
                        0,
                        new Header("X-Id", "${id}"),
                        new Header("Content-Type", "application/xml"),
                        new Header("Content-Length", "3"));
        try (OfficialMock mock = own.start()) {
            Reply reply = new Caller(mock.address()).post(REQUEST);
            assertThat(reply.headers().get("x-id")).containsExactly("7 X-Forged: yes");
            assertThat(reply.headers()).doesNotContainKey("x-forged");
            assertThat(reply.headers().get("content-type")).containsExactly("application/xml");
            assertThat(reply.all("a")).containsExactly("1");
        }
    }

    @Test
    void an_answer_is_text_xml_in_utf_8_unless_the_project_says_otherwise() {
        try (OfficialMock mock = new OwnMock().response("A", answer("å")).start()) {
            Reply reply = new Caller(mock.address()).post(REQUEST);
            assertThat(reply.headers().get("content-type")).containsExactly("text/xml;charset=UTF-8");
            assertThat(reply.text()).contains("<a>å</a>");
        }
    }

    @Test
    void a_value_that_would_break_the_answer_goes_in_as_text_and_one_that_is_XML_as_XML() {
        OwnMock own = new OwnMock()
                .script("onRequest", bindings -> context(bindings)
                        .put("said", ((MockRequestItem) bindings.get("mockRequest")).query()))
                .response("A", answer("${said}"));
        try (OfficialMock mock = own.start()) {
            URI address = mock.address();
            assertThat(new Caller(URI.create(address + "?a=1&b=2"))
                            .post(REQUEST)
                            .all("a"))
                    .containsExactly("a=1&b=2");
        }
        OwnMock xml = new OwnMock()
                .script("onRequest", bindings -> context(bindings).put("said", "<b>x</b>"))
                .response("A", answer("${said}"));
        try (OfficialMock mock = xml.start()) {
            assertThat(new Caller(mock.address()).post(REQUEST).all("b")).containsExactly("x");
        }
    }

    @Test
    void what_a_consumer_sends_is_never_filled_in_itself() {
        OwnMock own = new OwnMock()
                .script("onRequest", bindings -> context(bindings)
                        .put("said", ((MockRequestItem) bindings.get("mockRequest")).getRequestContent()))
                .response("A", "${said}");
        String hostile = Requests.notes("${=dispatch}${#MockService#greeting}${said}");
        try (OfficialMock mock = own.start()) {
            assertThat(new Caller(mock.address()).post(hostile).text()).isEqualTo(hostile);
        }
    }

    @Test
    void a_property_of_the_service_is_filled_in() {
        OwnMock own = new OwnMock().response("A", answer("${#MockService#greeting}"));
        try (OfficialMock mock = own.start()) {
            assertThat(new Caller(mock.address()).post(REQUEST).all("a")).containsExactly("hej");
        }
    }

    @Test
    void a_script_that_fails_is_a_fault_with_mock_place_and_words_and_is_told() {
        Map<String, String> places =
                Map.of("onRequest", "M / on request", "dispatch", "M / GetCareDocumentation / dispatch", "A", "M / A");
        places.forEach((part, place) -> {
            OwnMock own = new OwnMock().dispatch(Dispatch.SCRIPT, "A").script("dispatch", bindings -> "A");
            own.responseWithScript("A", answer("1"), bindings -> null).script(part, bindings -> {
                throw OwnMock.failure("no such property");
            });
            try (OfficialMock mock = own.start()) {
                Reply reply = new Caller(mock.address()).post(REQUEST);
                assertThat(reply.status()).as(part).isEqualTo(500);
                assertThat(reply.fault()).isEqualTo(place + " failed: no such property");
            }
            assertThat(own.told).containsExactly(place + ": no such property");
        });
    }

    @Test
    void a_script_that_fails_when_the_answer_is_made_is_told_and_spoils_nothing() {
        OwnMock own = new OwnMock().response("A", answer("1")).script("after", bindings -> {
            MockResultItem result = (MockResultItem) bindings.get("mockResult");
            throw OwnMock.failure(result.getMockResponse().getName()
                    + result.getResponseContent().length());
        });
        try (OfficialMock mock = own.start()) {
            assertThat(new Caller(mock.address()).post(REQUEST).all("a")).containsExactly("1");
        }
        assertThat(own.told)
                .containsExactly("M / after request: A" + answer("1").length());
    }

    @Test
    void a_start_script_that_fails_is_told_before_anything_listens() {
        OwnMock own = new OwnMock().response("A", answer("1")).script("start", bindings -> {
            throw OwnMock.failure("no database");
        });
        assertThatThrownBy(own::start)
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("M-soapui-project.xml")
                .hasMessageContaining("M / start")
                .hasMessageContaining("no database");
    }

    @Test
    void the_stop_script_runs_when_the_mock_is_closed() {
        OwnMock own = new OwnMock().response("A", answer("1"));
        own.script("stop", bindings -> own.told.add("stopped"));
        own.start().close();
        assertThat(own.told).containsExactly("stopped");
    }

    @Test
    void a_request_for_another_operation_is_told_what_is_expected() {
        try (OfficialMock mock = new OwnMock().response("A", answer("1")).start()) {
            Caller caller = new Caller(mock.address());
            String action =
                    "urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3:GetCareDocumentation";
            assertThat(caller.post(Requests.envelope("<other/>")).fault())
                    .contains("M answers GetCareDocumentation", action, "other in Body");
            assertThat(caller.header("SOAPAction", '"' + action + '"')
                            .post(Requests.envelope("<other/>"))
                            .all("a"))
                    .containsExactly("1");
            assertThat(caller.post("no XML").fault()).contains("nothing that can be read");
        }
    }

    @Test
    void one_mock_service_answers_at_every_path_and_several_each_at_its_own() {
        OwnMock own = new OwnMock().response("A", answer("1"));
        try (OfficialMock mock = own.start()) {
            assertThat(mock.address().getPath()).isEqualTo("/mockM");
            assertThat(new Caller(mock.address().resolve("/any/thing"))
                            .post(REQUEST)
                            .status())
                    .isEqualTo(200);
        }
        OwnMock second = new OwnMock().response("A", answer("2"));
        try (OfficialMock mock = own.start(own.service("One", "/one"), second.service("Two", "/two"))) {
            Map<String, URI> addresses = mock.addresses();
            assertThat(new Caller(addresses.get("One")).post(REQUEST).all("a")).containsExactly("1");
            assertThat(new Caller(addresses.get("Two")).post(REQUEST).all("a")).containsExactly("2");
            Reply elsewhere = new Caller(mock.address().resolve("/three")).post(REQUEST);
            assertThat(elsewhere.status()).isEqualTo(404);
            assertThat(elsewhere.text()).contains("/one", "/two");
        }
    }

    @Test
    void a_GET_gives_the_packages_WSDL_or_says_what_to_send() {
        try (OfficialMock mock = new OwnMock().response("A", answer("1")).start()) {
            Reply wsdl = new Caller(URI.create(mock.address() + "?WSDL")).send("GET", BodyPublishers.noBody());
            assertThat(wsdl.status()).isEqualTo(200);
            assertThat(wsdl.document().getDocumentElement().getLocalName()).isEqualTo("definitions");
            Reply other = new Caller(mock.address()).send("GET", BodyPublishers.noBody());
            assertThat(other.status()).isEqualTo(405);
            assertThat(other.text()).contains("POST");
        }
    }

    @Test
    void a_request_is_read_in_the_encoding_it_says() {
        OwnMock own = new OwnMock()
                .dispatch(Dispatch.QUERY_MATCH, "")
                .query(PATIENT, "åäö", "A")
                .response("A", answer("1"));
        String swedish = Requests.notes("åäö");
        try (OfficialMock mock = own.start()) {
            Caller caller = new Caller(mock.address());
            Caller plain = caller.header("Content-Type", "text/xml");
            assertThat(caller.post(swedish).status()).isEqualTo(200);
            assertThat(plain.post(swedish).status()).isEqualTo(200);
            assertThat(plain.post(swedish.getBytes(StandardCharsets.UTF_16)).status())
                    .isEqualTo(200);
            assertThat(plain.post(("<?xml version='1.0' encoding='ISO-8859-1'?>" + swedish)
                                    .getBytes(StandardCharsets.ISO_8859_1))
                            .status())
                    .isEqualTo(200);
            assertThat(caller.post(swedish.getBytes(StandardCharsets.ISO_8859_1))
                            .fault())
                    .contains("UTF-8");
            assertThat(caller.header("Content-Type", "text/xml; charset=nonsense")
                            .post(swedish)
                            .fault())
                    .contains("charset");
        }
    }

    @Test
    void requests_do_not_wait_for_each_other() throws Exception {
        int consumers = 16;
        CyclicBarrier all = new CyclicBarrier(consumers);
        OwnMock own = new OwnMock().response("A", answer("1")).script("onRequest", bindings -> {
            try {
                return all.await() < 0 ? "A" : null;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        try (OfficialMock mock = own.start()) {
            ExecutorService threads = Executors.newFixedThreadPool(consumers);
            Callable<Integer> call =
                    () -> new Caller(mock.address()).post(REQUEST).status();
            assertThat(threads.invokeAll(java.util.Collections.nCopies(consumers, call)))
                    .allSatisfy(status -> assertThat(status.get()).isEqualTo(200));
            threads.shutdown();
        }
    }

    @Test
    void a_delayed_answer_is_waited_for_and_given_up_when_the_mock_is_closed() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        OwnMock own = new OwnMock()
                .response("A", 0, answer("1"), Duration.ofHours(1).toMillis())
                .script("onRequest", bindings -> {
                    asked.countDown();
                    return null;
                });
        OfficialMock mock = own.start();
        CompletableFuture<String> outcome = CompletableFuture.supplyAsync(
                        () -> new Caller(mock.address()).post(REQUEST))
                .handle((reply, failure) -> failure == null ? "status " + reply.status() : failure.toString());
        asked.await();
        mock.close();
        assertThat(outcome.get())
                .as("neither an answer before its time nor a caller left waiting")
                .isNotEqualTo("status 200")
                .doesNotContain("Timeout");
    }

    @Test
    void an_answer_in_another_encoding_is_sent_and_shown_to_scripts_in_it() {
        String project =
                """
                <con:soapui-project xmlns:con="http://eviware.com/soapui/config" name="Own">
                  <con:mockService name="Own mock" port="8088" path="/own">
                    <con:afterRequestScript>after</con:afterRequestScript>
                    <con:mockOperation name="GetCareDocumentation" operation="GetCareDocumentation" interface="I">
                      <con:response name="A" encoding="ISO-8859-1">
                        <con:responseContent>åäö</con:responseContent></con:response>
                    </con:mockOperation>
                  </con:mockService>
                </con:soapui-project>""";
        OwnMock own = new OwnMock();
        own.script(
                "after", bindings -> own.told.add(((MockResultItem) bindings.get("mockResult")).getResponseContent()));
        try (OfficialMock mock = own.start(project)) {
            Reply reply = new Caller(mock.address()).post(REQUEST);
            assertThat(reply.headers().get("content-type")).containsExactly("text/xml;charset=ISO-8859-1");
            assertThat(new String(reply.body(), StandardCharsets.ISO_8859_1)).isEqualTo("åäö");
        }
        assertThat(own.told).containsExactly("åäö");
    }

    @Test
    void a_project_without_a_mock_service_is_refused() {
        assertThatThrownBy(() -> new OwnMock().start(new se.ntjp.testcases.soapui.project.MockService[0]))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("expected a SoapUI project with a mock service");
    }
}
