package se.ntjp.testcases.soapui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ntjp.testcases.soapui.project.Step.HttpRequestStep;
import se.ntjp.testcases.soapui.project.Step.HttpRequestStep.Parameter;
import se.ntjp.testcases.soapui.project.Step.HttpRequestStep.Parameter.Style;

/** Reads the steps that send other requests than SOAP. */
final class HttpStepParser {

    private static final Set<String> KNOWN = Set.of(
            "settings",
            "description",
            "encoding",
            "endpoint",
            "request",
            "originalUri",
            "assertion",
            "credentials",
            "jmsConfig",
            "jmsPropertyConfig",
            "parameters",
            "parameterOrder");

    private static final Set<String> VERBS =
            Set.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE", "PATCH");

    /** Every step of a method has them all, so a small project could become a large one. */
    private static final int MAX_PARAMETERS = 1_000;

    private final RestResources resources;

    HttpStepParser(RestResources resources) {
        this.resources = resources;
    }

    /** A {@code restrequest}, whose method and parameters are partly written in the project's resources. */
    HttpRequestStep rest(Config config, String name, boolean disabled, Place place) {
        Config request = config.child("restRequest").orElse(config);
        Optional<RestResources.Method> method = resources.method(
                config.attribute("service"), config.attribute("resourcePath"), config.attribute("methodName"));
        String verb = method.map(RestResources.Method::verb)
                .orElse(config.attribute("methodName"))
                .toUpperCase(Locale.ROOT);
        return step(
                request,
                name,
                disabled,
                verb,
                config.attribute("resourcePath"),
                restParameters(request, method, config.attribute("resourcePath"), place),
                place);
    }

    /** An {@code httprequest}, which says everything itself. */
    HttpRequestStep http(Config config, String name, boolean disabled, Place place) {
        return step(
                config,
                name,
                disabled,
                config.attribute("method").toUpperCase(Locale.ROOT),
                "",
                config.children("parameters").stream()
                        .flatMap(all -> all.children("parameter").stream())
                        .flatMap(each -> RestResources.parameter(each).stream())
                        .toList(),
                place);
    }

    private HttpRequestStep step(
            Config request,
            String name,
            boolean disabled,
            String verb,
            String path,
            List<Parameter> parameters,
            Place place) {
        RequestTraps.tell(request, KNOWN, place);
        if (!VERBS.contains(verb)) {
            place.unsupported(request, "HTTP method " + verb);
        }
        return new HttpRequestStep(
                name,
                disabled,
                verb,
                request.word("endpoint"),
                path,
                parameters,
                HeaderParser.of(request, place),
                request.attribute("mediaType"),
                request.text("request"),
                AssertionParser.of(request, place));
    }

    /** The request's values over the resources' own; one without value may get one from another step. */
    private static List<Parameter> restParameters(
            Config request, Optional<RestResources.Method> method, String path, Place place) {
        List<List<Parameter>> ofResources =
                method.map(RestResources.Method::parameters).orElse(List.of());
        place.atMost(MAX_PARAMETERS, ofResources.stream().mapToInt(List::size).sum(), "parameters", request);
        Map<String, Parameter> all = new LinkedHashMap<>();
        ofResources.forEach(some -> some.forEach(each -> all.put(each.name(), each)));
        request.children("parameters").stream()
                .flatMap(each -> Stream.concat(each.children("entry").stream(), each.children("parameter").stream()))
                .forEach(each -> {
                    String name = each.name().equals("entry") ? each.either("key") : each.either("name");
                    Style style = Optional.ofNullable(all.get(name))
                            .map(Parameter::style)
                            .orElse(path.contains("{" + name + "}") ? Style.TEMPLATE : Style.QUERY);
                    all.put(name, new Parameter(name, each.either("value"), style));
                });
        return List.copyOf(all.values());
    }
}
