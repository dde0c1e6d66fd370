package se.ntjp.contracts.lint.schema;

import java.util.List;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * A service schema declares the request element and the response element (TS-04), and no other global ones.
 */
public final class RootElementsAreOperationAndResponse implements SchemaRule {

    private static final Text FURTHER = Text.of(
            "Tjänsteschemat ska inte ha fler globala element än fråga och svar.",
            "The service schema has no global elements besides request and response.");

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.ERROR,
                Text.of(
                        "Tjänsteschemat ska deklarera elementen för fråga och svar.",
                        "The service schema declares the elements of request and response."),
                "TS-04");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        if (!schema.isService() || schema.interaction().isEmpty()) {
            return;
        }
        String request = schema.interaction().get();
        List<String> expected = List.of(request, request + "Response");
        for (String each : expected) {
            if (schema.document().global("element", each).isEmpty()) {
                findings.add(
                        schema.document().root(),
                        each,
                        Dom.names(schema.document().global("element")));
            }
        }
        for (Element element : schema.document().global("element")) {
            if (!expected.contains(element.getAttribute("name"))) {
                findings.add(element, Severity.WARNING, FURTHER, "", element.getAttribute("name"));
            }
        }
    }
}
