package se.ntjp.testcases.soapui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.ntjp.testcases.soapui.project.ProjectInterface.CachedPart;
import se.ntjp.testcases.soapui.project.ProjectInterface.Operation;

/** Reads service interfaces. */
final class InterfaceParser {

    private static final Set<String> CREDENTIALS = Set.of("username", "outgoingWss", "incomingWss", "wssType");

    private InterfaceParser() {}

    static ProjectInterface of(Config config, Place place) {
        List<Config> endpoints =
                config.child("endpoints").map(each -> each.children("endpoint")).orElse(List.of());
        endpointsWithCredentials(config, place);
        return new ProjectInterface(
                config.attribute("name"),
                config.attribute("type"),
                config.attribute("bindingName"),
                config.either("definition"),
                endpoints.stream().map(each -> each.text().strip()).toList(),
                operations(config),
                cached(config));
    }

    /** Tells of endpoints that SoapUI would add stored credentials or WS-Security to. */
    static void endpointsWithCredentials(Config owner, Place place) {
        owner.children("endpointStrategy").stream()
                .flatMap(strategy -> strategy.children("endpoint").stream())
                .filter(endpoint -> CREDENTIALS.stream()
                        .anyMatch(name -> !endpoint.attribute(name).isBlank()))
                .forEach(endpoint -> place.unsupported(endpoint, "endpoint with stored credentials or WS-Security"));
    }

    private static List<Operation> operations(Config config) {
        List<Operation> operations = new ArrayList<>();
        config.children("operation")
                .forEach(each -> operations.add(new Operation(each.attribute("name"), each.attribute("action"))));
        config.below("method").forEach(each -> operations.add(new Operation(each.attribute("name"), "")));
        return operations;
    }

    private static List<CachedPart> cached(Config config) {
        return config.children("definitionCache").stream()
                .flatMap(cache -> Stream.concat(cache.children("part").stream(), cache.children("Part").stream()))
                .map(part -> new CachedPart(part.word("url"), part.text("content")))
                .toList();
    }
}
