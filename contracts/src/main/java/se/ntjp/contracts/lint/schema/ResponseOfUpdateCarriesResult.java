package se.ntjp.contracts.lint.schema;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.SchemaDocument;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * The response tells how it went in {@code resultCode} (TS-11b). The rule is stated for services that update, so those
 * whose name says that they only read are left out; the code may lie one step down, and letter case is not judged.
 */
public final class ResponseOfUpdateCarriesResult implements SchemaRule {

    private static final List<String> READING = List.of("Get", "Find", "List", "Lookup", "Check", "Is");

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.WARNING,
                Text.of(
                        "Svaret från en uppdaterande tjänst ska ha resultCode.",
                        "The response of a service that updates has resultCode."),
                "TS-11b");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        String name = schema.interaction().orElse("");
        boolean canBeTold = schema.document().referred().size()
                == schema.document().references().size();
        if (!schema.isService() || !canBeTold || READING.stream().anyMatch(name::startsWith)) {
            return;
        }
        schema.document().global("element", name + "Response").ifPresent(response -> {
            List<Element> fields = fields(schema.document(), response);
            boolean hasCode = Stream.concat(
                            fields.stream(), fields.stream().flatMap(each -> fields(schema.document(), each).stream()))
                    .anyMatch(each -> each.getAttribute("name").equalsIgnoreCase("resultCode"));
            if (!hasCode) {
                findings.add(response, "resultCode", Dom.names(fields));
            }
        });
    }

    /** The elements in the type of an element, declared in this document or one that it imports. */
    private static List<Element> fields(SchemaDocument schema, Element element) {
        QName type = Dom.qname(element, "type").orElse(new QName(""));
        return Stream.concat(Stream.of(schema), schema.referred().stream())
                .filter(each -> each.namespace().equals(type.getNamespaceURI()))
                .flatMap(each -> each.global("complexType", type.getLocalPart()).stream())
                .flatMap(each -> Dom.all(each, Dom.XSD, "element").stream())
                .toList();
    }
}
