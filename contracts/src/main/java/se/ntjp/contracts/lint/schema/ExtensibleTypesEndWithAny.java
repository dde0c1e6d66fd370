package se.ntjp.contracts.lint.schema;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * A complex type ends with an {@code xs:any} for what later minor versions add (TS-08, DS-05). Types without one are
 * named in one warning a file, since one schema in ten has some; a faulty {@code xs:any} is an error.
 */
public final class ExtensibleTypesEndWithAny implements SchemaRule {

    private static final String ANY = "namespace=##other processContents=lax minOccurs=0 maxOccurs=unbounded";

    private static final Text FAULTY = Text.of(
            "xs:any ska släppa igenom det senare underversioner lägger till.",
            "xs:any lets through what later minor versions add.");

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.WARNING,
                Text.of(
                        "Komplexa typer som ska kunna utökas ska sluta med xs:any.",
                        "Complex types that can be extended end with xs:any."),
                "TS-08",
                "DS-05");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        List<Element> closed = new ArrayList<>();
        for (Element type : schema.document().global("complexType")) {
            List<Element> content =
                    Dom.child(type, Dom.XSD, "sequence").map(Dom::children).orElse(List.of());
            if (!content.isEmpty() && !Dom.is(content.get(content.size() - 1), Dom.XSD, "any")) {
                closed.add(type);
            }
        }
        if (!closed.isEmpty() && !schema.kind().isExtension()) {
            findings.add(closed.get(0), ANY, Dom.names(closed));
        }
        for (Element any : Dom.all(schema.document().root(), Dom.XSD, "any")) {
            if (!written(any).equals(ANY)) {
                findings.add(any, Severity.ERROR, FAULTY, ANY, written(any));
            }
        }
    }

    private static String written(Element any) {
        return "namespace=%s processContents=%s minOccurs=%s maxOccurs=%s"
                .formatted(
                        any.getAttribute("namespace"),
                        any.getAttribute("processContents"),
                        any.getAttribute("minOccurs"),
                        any.getAttribute("maxOccurs"));
    }
}
