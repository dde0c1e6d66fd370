package se.ntjp.testcases.soapui.project;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.soapui.project.MockService.Dispatch;
import se.ntjp.testcases.soapui.project.MockService.Operation;
import se.ntjp.testcases.soapui.project.MockService.Query;
import se.ntjp.testcases.soapui.project.MockService.Response;

/** Reads mock services. */
final class MockParser {

    private static final int SOAPUIS_PORT = 8080;
    private static final Set<String> OF_SERVICE = Set.of(
            "settings",
            "description",
            "properties",
            "mockOperation",
            "startScript",
            "stopScript",
            "onRequestScript",
            "afterRequestScript",
            "constraints",
            "dataSources",
            "headerValidator");
    private static final Set<String> OF_OPERATION = Set.of(
            "settings",
            "description",
            "dispatchStyle",
            "dispatchPath",
            "dispatchXPath",
            "dispatchConfig",
            "defaultResponse",
            "response");
    private static final Set<String> OF_RESPONSE =
            Set.of("settings", "description", "script", "responseContent", "wsaConfig", "header", "responseDelay");
    private static final List<String> OF_RESPONSE_ONLY_IN_SOAPUI =
            List.of("incomingWss", "outgoingWss", "dataSource", "compression");

    private MockParser() {}

    static MockService of(Config config, String name, Place inProject) {
        Place place = inProject.inSuite(name);
        place.unsupportedChildren(config, OF_SERVICE);
        config.child("headerValidator")
                .filter(each -> !each.attribute("type").equals("NONE") && !each.isBlank())
                .ifPresent(each -> place.unsupported(each, "header validator " + each.attribute("type")));
        UniqueNames names = new UniqueNames();
        return new MockService(
                name,
                place.number(config, "port", config.attribute("port"), SOAPUIS_PORT),
                config.attribute("path"),
                config.properties(),
                config.text("startScript"),
                config.text("stopScript"),
                config.text("onRequestScript"),
                config.text("afterRequestScript"),
                config.children("mockOperation").stream()
                        .map(each -> operation(each, names.next(each.attribute("name"), "operation"), place))
                        .toList());
    }

    private static Operation operation(Config config, String name, Place service) {
        Place place = service.inStep(name);
        place.unsupportedChildren(config, OF_OPERATION);
        String style = config.either("dispatchStyle").strip().toUpperCase(Locale.ROOT);
        Dispatch dispatch = Stream.of(Dispatch.values())
                .filter(each -> each.name().equals(style))
                .findFirst()
                .orElse(Dispatch.SEQUENCE);
        if (!style.isEmpty() && !style.equals(dispatch.name())) {
            place.unsupported(config, "dispatch style " + style);
        }
        UniqueNames names = new UniqueNames();
        return new Operation(
                name,
                config.attribute("interface"),
                config.attribute("operation"),
                dispatch,
                dispatch == Dispatch.SCRIPT ? config.text("dispatchPath") : "",
                dispatch == Dispatch.QUERY_MATCH ? queries(config) : List.of(),
                config.word("defaultResponse"),
                config.children("response").stream()
                        .map(each -> response(each, names.next(each.attribute("name"), "response"), service))
                        .toList());
    }

    private static List<Query> queries(Config operation) {
        return operation.children("dispatchConfig").stream()
                .flatMap(config -> config.children("query").stream())
                .map(each -> new Query(
                        each.either("name").strip(),
                        Config.isTrue(each.either("disabled")),
                        each.text("query"),
                        each.text("match"),
                        each.word("response")))
                .toList();
    }

    private static Response response(Config config, String name, Place service) {
        Place place = service.inStep(name);
        place.unsupportedChildren(config, OF_RESPONSE);
        OF_RESPONSE_ONLY_IN_SOAPUI.stream()
                .filter(each -> !config.attribute(each).isBlank())
                .forEach(each -> place.unsupported(config, each + " " + config.attribute(each)));
        RequestTraps.settings(config, place);
        if (config.flag("useWsAddressing", false)) {
            place.unsupported(config, "WS-Addressing");
        }
        String encoding = config.attribute("encoding").strip();
        return new Response(
                name,
                place.number(config, "httpResponseStatus", config.attribute("httpResponseStatus"), 0),
                encoding.isEmpty() ? "UTF-8" : encoding,
                config.children("header").stream()
                        .map(each -> new Header(
                                each.either("name").strip(),
                                each.either("value").strip()))
                        .toList(),
                config.text("responseContent"),
                config.text("script"),
                place.number(config, "responseDelay", config.either("responseDelay"), 0));
    }
}
