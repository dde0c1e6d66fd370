package se.ntjp.harness.soapui;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes small SoapUI projects. */
final class ProjectText {

    static final String ENVELOPE =
            """
            <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body>%s</e:Body></e:Envelope>""";

    private ProjectText() {}

    static String project(String... suites) {
        return """
                <c:soapui-project name="Own" xmlns:c="http://eviware.com/soapui/config">%s%s</c:soapui-project>"""
                .formatted(String.join("\n", suites), properties("inProject", "P"));
    }

    static String suite(String... cases) {
        return "<c:testSuite name=\"Suite\">%s%s</c:testSuite>"
                .formatted(String.join("\n", cases), properties("inSuite", "S"));
    }

    /** A project with one suite. */
    static String of(String... cases) {
        return project(suite(cases));
    }

    /** @param attributes besides name and id, which is the name without its title */
    static String testCase(String name, String attributes, String... parts) {
        return "<c:testCase id=\"%s\" name=\"%s\" %s>%s</c:testCase>"
                .formatted(name.split(" ")[0], name, attributes, String.join("\n", parts));
    }

    static String properties(String... namesAndValues) {
        StringBuilder text = new StringBuilder("<c:properties>");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text.append("<c:property><c:name>%s</c:name><c:value>%s</c:value></c:property>"
                    .formatted(namesAndValues[i], escaped(namesAndValues[i + 1])));
        }
        return text + "</c:properties>";
    }

    static String step(String type, String name, String config) {
        return "<c:testStep type=\"%s\" name=\"%s\"><c:config>%s</c:config></c:testStep>".formatted(type, name, config);
    }

    static String groovy(String name, String script) {
        return step("groovy", name, "<script>" + escaped(script) + "</script>");
    }

    /** A SOAP request with this payload to the target. */
    static String soap(String name, String payload, String... assertions) {
        return soapTo(Bench.TARGET.toString(), name, payload, "", assertions);
    }

    static String soapTo(String endpoint, String name, String payload, String settings, String... assertions) {
        return step(
                "request",
                name,
                """
                <c:interface>I</c:interface><c:operation>Op</c:operation><c:request name="%s">%s<c:endpoint>%s</c:endpoint>\
                <c:request>%s</c:request>%s</c:request>"""
                        .formatted(
                                name,
                                settings,
                                endpoint,
                                escaped(ENVELOPE.formatted(payload)),
                                String.join("", assertions)));
    }

    static String assertion(String type, String name, String configuration) {
        return "<c:assertion type=\"%s\" name=\"%s\"><c:configuration>%s</c:configuration></c:assertion>"
                .formatted(type, name, configuration);
    }

    static String contains(String name, String token) {
        return assertion("Simple Contains", name, "<token>" + token + "</token>");
    }

    static String scriptAssertion(String name, String script) {
        return assertion("GroovyScriptAssertion", name, "<scriptText>" + escaped(script) + "</scriptText>");
    }

    /** @param parts element names and values by turns */
    static String transfer(String... parts) {
        return "<c:transfers><c:name>T</c:name>"
                + Stream.iterate(0, i -> i < parts.length, i -> i + 2)
                        .map(i -> "<c:%s>%s</c:%1$s>".formatted(parts[i], escaped(parts[i + 1])))
                        .collect(Collectors.joining())
                + "</c:transfers>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
