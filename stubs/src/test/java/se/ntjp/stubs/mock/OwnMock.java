package se.ntjp.stubs.mock;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.soapui.project.MockService;
import se.ntjp.testcases.soapui.project.MockService.Dispatch;
import se.ntjp.testcases.soapui.project.MockService.Query;
import se.ntjp.testcases.soapui.project.MockService.Response;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.script.ScriptWorld;
import se.ntjp.testcases.soapui.script.Scripts;

/**
 * Mock projects for tests, of GetCareDocumentation 3. Their scripts are Java: what a test is about here is when they run
 * and what they find, not their language.
 */
final class OwnMock implements Scripts, MockListener {

    private static final String FILE = "test-suite/M/M-soapui-project.xml";

    final List<String> told = new CopyOnWriteArrayList<>();

    private final ServiceContract contract = ContractLibrary.bundled().find("GetCareDocumentation:3");
    private final Map<String, Function<Map<String, Object>, Object>> scripts = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<Response> responses = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();
    private Dispatch dispatch = Dispatch.SEQUENCE;
    private String defaultResponse = "";

    /** A script; the parts are {@code start}, {@code stop}, {@code onRequest}, {@code after} and {@code dispatch}. */
    OwnMock script(String part, Function<Map<String, Object>, Object> script) {
        scripts.put(part, script);
        parts.put(part, part);
        return this;
    }

    OwnMock dispatch(Dispatch how, String otherwise) {
        dispatch = how;
        defaultResponse = otherwise;
        return this;
    }

    OwnMock query(String xpath, String match, String response) {
        queries.add(new Query("Q" + queries.size(), false, xpath, match, response));
        return this;
    }

    OwnMock response(String name, String content) {
        return response(name, 0, content, 0);
    }

    OwnMock response(String name, int status, String content, long delay, Header... headers) {
        responses.add(new Response(name, status, "UTF-8", List.of(headers), content, "", delay));
        return this;
    }

    OwnMock responseWithScript(String name, String content, Function<Map<String, Object>, Object> script) {
        scripts.put(name, script);
        responses.add(new Response(name, 0, "UTF-8", List.of(), content, name, 0));
        return this;
    }

    MockService service(String name, String path) {
        return new MockService(
                name,
                8088,
                path,
                Map.of("greeting", "hej"),
                parts.getOrDefault("start", ""),
                parts.getOrDefault("stop", ""),
                parts.getOrDefault("onRequest", ""),
                parts.getOrDefault("after", ""),
                List.of(new MockService.Operation(
                        "GetCareDocumentation",
                        "Binding",
                        "GetCareDocumentation",
                        dispatch,
                        parts.getOrDefault("dispatch", ""),
                        queries,
                        defaultResponse,
                        responses)));
    }

    OfficialMock start() {
        return start(service("M", "/mockM"));
    }

    OfficialMock start(MockService... services) {
        return start(new SoapUiProject("P", FILE, Map.of(), List.of(), List.of(), List.of(services), List.of()));
    }

    /** A project as its file has it. */
    OfficialMock start(String xml) {
        return start(new ProjectReader().read(FILE, xml.getBytes(StandardCharsets.UTF_8)));
    }

    private OfficialMock start(SoapUiProject project) {
        return OfficialMock.start(
                new MockSetup(project, contract.files(), List.of(contract), this, Optional.empty(), 1, this), 0);
    }

    static RunContext context(Map<String, Object> bindings) {
        return (RunContext) bindings.get("context");
    }

    @Override
    public Object run(Script script, Map<String, Object> bindings, ScriptWorld world) {
        return scripts.get(script.text()).apply(bindings);
    }

    @Override
    public void close() {
        told.add("closed");
    }

    @Override
    public void failed(Script script, Throwable failure) {
        told.add(script.place() + ": " + failure.getMessage());
    }

    @Override
    public void replaced(String mock, String chosen, String given) {
        told.add("%s: %s for %s".formatted(mock, given, chosen));
    }

    static ScriptFailure failure(String message) {
        return new ScriptFailure(ScriptFailure.Kind.ERROR, message, 1, null);
    }
}
