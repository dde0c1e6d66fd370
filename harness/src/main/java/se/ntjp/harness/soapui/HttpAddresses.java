package se.ntjp.harness.soapui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.project.Step.HttpRequestStep.Parameter;
import se.ntjp.testcases.soapui.project.Step.HttpRequestStep.Parameter.Style;

/** Where an HTTP step goes: endpoint, path with its templates filled in, matrix parameters and query. */
final class HttpAddresses {

    private HttpAddresses() {}

    /** The address as text; perhaps not one that can be called. */
    static String of(Step.HttpRequestStep step, UnaryOperator<String> expand) {
        String path = expand.apply(step.path());
        for (Parameter template : of(step, Style.TEMPLATE)) {
            path = path.replace("{" + template.name() + "}", encoded(expand.apply(template.value())));
        }
        String matrix = of(step, Style.MATRIX).stream()
                .map(each -> ";" + encoded(each.name()) + "=" + encoded(expand.apply(each.value())))
                .collect(Collectors.joining());
        String query = of(step, Style.QUERY).stream()
                .map(each -> encoded(each.name()) + "=" + encoded(expand.apply(each.value())))
                .collect(Collectors.joining("&"));
        String address = expand.apply(step.endpoint()) + path + matrix;
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }

    /** The parameters that go into headers, not filled in. */
    static List<Header> headers(Step.HttpRequestStep step) {
        return of(step, Style.HEADER).stream()
                .map(each -> new Header(each.name(), each.value()))
                .toList();
    }

    private static List<Parameter> of(Step.HttpRequestStep step, Style style) {
        return step.parameters().stream()
                .filter(each -> each.style() == style
                        && each.value() != null
                        && !each.value().isEmpty())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
