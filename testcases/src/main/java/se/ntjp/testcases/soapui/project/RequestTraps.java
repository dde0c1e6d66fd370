package se.ntjp.testcases.soapui.project;

import java.util.List;
import java.util.Set;

/** What SoapUI would do to a request or answer beyond what is written in it, and this reader does not carry over. */
final class RequestTraps {

    static final String REMOVE_EMPTY_CONTENT = "remove-empty-content";

    private static final String HEADERS = "request-headers";

    /** Attributes that turn something on, unless they say that they do not. */
    private static final List<Switch> SWITCHES = List.of(
            new Switch("outgoingWss", "WS-Security"),
            new Switch("incomingWss", "WS-Security"),
            new Switch("wssPasswordType", "WS-Security"),
            new Switch("useWsAddressing", "WS-Addressing"),
            new Switch("useWsReliableMessaging", "WS-ReliableMessaging"),
            new Switch("sslKeystore", "keystore of its own"),
            new Switch("timeout", "timeout"),
            new Switch("postQueryString", "query sent as the body"));

    private static final Set<String> OFF = Set.of("", "false", "0", "none");
    private static final Set<String> NO_CREDENTIALS =
            Set.of("", "No Authorization", "Global HTTP Settings", "Inherit From Parent");

    /** Settings of requests that change nothing here: the first two are read, redirects are the transport's. */
    private static final Set<String> HARMLESS = Set.of(HEADERS, REMOVE_EMPTY_CONTENT, "follow-redirects");

    /** Whose settings change what is sent or how an answer is read; all others are about SoapUI's windows. */
    private static final List<String> OF_MESSAGES =
            List.of("Request@", "RequestConfig@", "MockResponse@", "RestRequestInterface@");

    private RequestTraps() {}

    /**
     * Tells of them.
     *
     * @param known the children of the request that are read
     */
    static void tell(Config request, Set<String> known, Place place) {
        place.unsupportedChildren(request, known);
        for (Switch each : SWITCHES) {
            String value = request.attribute(each.attribute()).strip();
            if (!OFF.contains(value)) {
                place.unsupported(request, Config.isTrue(value) ? each.what() : each.what() + " " + value);
            }
        }
        request.child("credentials").ifPresent(credentials -> credentials(credentials, place));
        if (request.word("endpoint").startsWith("jms:")) {
            place.unsupported(request, "JMS endpoint");
        }
        settings(request, place);
    }

    /** Tells of settings that change a message. */
    static void settings(Config message, Place place) {
        message.children("settings").stream()
                .flatMap(all -> all.children("setting").stream())
                .filter(each -> OF_MESSAGES.stream().anyMatch(each.attribute("id")::contains))
                .filter(each -> !HARMLESS.contains(shortName(each))
                        && !OFF.contains(each.text().strip()))
                .forEach(each -> place.unsupported(each, "setting " + shortName(each)));
    }

    /** A setting by the last part of its id, with hyphens between words; empty where it is absent. */
    static String setting(Config message, String name) {
        return message.children("settings").stream()
                .flatMap(all -> all.children("setting").stream())
                .filter(each -> shortName(each).equals(name))
                .map(Config::text)
                .findFirst()
                .orElse("");
    }

    /** The HTTP headers as SoapUI keeps them: XML within the text of a setting. */
    static String headers(Config request) {
        return setting(request, HEADERS);
    }

    private static String shortName(Config setting) {
        String id = setting.attribute("id");
        return id.substring(id.indexOf('@') + 1).replace('_', '-');
    }

    /** What they are is not repeated anywhere. */
    private static void credentials(Config credentials, Place place) {
        String type = credentials.word("authType");
        if (!NO_CREDENTIALS.contains(type)) {
            place.unsupported(credentials, "authentication " + type);
        } else if (!credentials.word("username").isEmpty() && !type.equals("No Authorization")) {
            place.unsupported(credentials, "authentication with stored credentials");
        }
    }

    private record Switch(String attribute, String what) {}
}
