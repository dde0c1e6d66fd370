package se.ntjp.testcases.soapui.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.ntjp.testcases.soapui.project.Step.HttpRequestStep.Parameter;
import se.ntjp.testcases.soapui.project.Step.HttpRequestStep.Parameter.Style;

/** The methods of the project's REST services. */
final class RestResources {

    private final Map<List<String>, Method> methods = new HashMap<>();

    private RestResources() {}

    /**
     * A method of a resource.
     *
     * @param verb the HTTP method
     * @param parameters the resources', from the outermost, and the method's own; their values may be empty
     */
    record Method(String verb, List<List<Parameter>> parameters) {}

    static RestResources of(Config project) {
        RestResources resources = new RestResources();
        for (Config service : project.children("interface")) {
            resources.collect(service.attribute("name"), service.attribute("basePath"), List.of(), service);
        }
        return resources;
    }

    /**
     * A method by what a step says of it.
     *
     * @param path of the resource, with that of the resources around it and of the service
     */
    Optional<Method> method(String service, String path, String name) {
        return Optional.ofNullable(methods.get(key(service, path, name)));
    }

    /** A parameter as written in a resource, method or request; empty where it has no name or an unknown style. */
    static Optional<Parameter> parameter(Config config) {
        String name = config.either("name").strip();
        String style = config.either("style").strip();
        String value = config.either("value");
        return Stream.of(Style.values())
                .filter(each -> each.name().equals(style.isEmpty() ? Style.QUERY.name() : style))
                .filter(each -> !name.isEmpty())
                .map(each -> new Parameter(name, value.isEmpty() ? config.text("default") : value, each))
                .findFirst();
    }

    private void collect(String service, String path, List<List<Parameter>> around, Config within) {
        for (Config resource : within.children("resource")) {
            String whole = path + "/" + resource.attribute("path");
            List<List<Parameter>> parameters = with(around, resource);
            for (Config method : resource.children("method")) {
                methods.putIfAbsent(
                        key(service, whole, method.attribute("name")),
                        new Method(method.attribute("method"), with(parameters, method)));
            }
            collect(service, whole, parameters, resource);
        }
    }

    private static List<List<Parameter>> with(List<List<Parameter>> around, Config owner) {
        List<Parameter> own = owner.children("parameters").stream()
                .flatMap(all -> all.children("parameter").stream())
                .flatMap(each -> parameter(each).stream())
                .toList();
        return Stream.concat(around.stream(), Stream.of(own)).toList();
    }

    private static List<String> key(String service, String path, String name) {
        return List.of(service, path.replaceAll("/+", "/").replaceAll("^/|/$", ""), name);
    }
}
