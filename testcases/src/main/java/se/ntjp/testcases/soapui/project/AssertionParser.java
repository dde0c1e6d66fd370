package se.ntjp.testcases.soapui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads assertions. */
final class AssertionParser {

    private static final Set<String> UNDERSTOOD = Set.of(
            "SOAP Response",
            "SOAP Fault Assertion",
            "Not SOAP Fault Assertion",
            "Schema Compliance",
            "XPath Match",
            "Simple Contains",
            "Simple NotContains",
            "Response SLA Assertion",
            "Valid HTTP Status Codes",
            "Invalid HTTP Status Codes",
            "JsonPath Match",
            "JsonPath Count",
            "JsonPath Existence Match",
            "JsonPath RegEx Match",
            "GroovyScriptAssertion");

    private AssertionParser() {}

    /** The assertions of a request, in order. */
    static List<Assertion> of(Config request, Place place) {
        return request.children("assertion").stream()
                .map(each -> one(each, place, Map.of()))
                .toList();
    }

    /** @param more settings besides its own */
    static Assertion one(Config assertion, Place place, Map<String, String> more) {
        Assertion read = plain(assertion, more);
        if (!UNDERSTOOD.contains(read.type())) {
            place.unless(read.disabled()).unsupported(assertion, "assertion type " + read.type());
        }
        return read;
    }

    /** An assertion of any type, as the assertions of load tests are. */
    static Assertion ofLoadTest(Config assertion) {
        return plain(assertion, Map.of());
    }

    private static Assertion plain(Config assertion, Map<String, String> more) {
        String type = assertion.attribute("type");
        String name = assertion.attribute("name");
        Map<String, String> settings = new LinkedHashMap<>();
        assertion
                .child("configuration")
                .map(Config::children)
                .orElse(List.of())
                .forEach(setting -> settings.putIfAbsent(setting.name(), setting.text()));
        settings.putAll(more);
        return new Assertion(type, name.isBlank() ? type : name, assertion.disabled(), settings);
    }
}
