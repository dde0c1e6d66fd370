package se.ntjp.contracts.lint.schema;

import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.ntjp.contracts.lint.rule.Dom;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/** What a minor version adds stands as optional references to its extension schema, right before {@code xs:any} (TS-09a), so
 * that older and newer systems understand each other (VER-01). */
public final class ExtensionElementsAreOptionalAndBeforeAny implements SchemaRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.ERROR,
                Text.of(
                        "Element ur en utökning ska vara frivilliga (minOccurs=0) och stå närmast före xs:any.",
                        "Elements of an extension are optional (minOccurs=0) and stand right before xs:any."),
                "TS-09a",
                "VER-01",
                "DS-09");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        for (Element reference : Dom.all(schema.document().root(), Dom.XSD, "element")) {
            if (!isFromExtension(reference)) {
                continue;
            }
            if (!reference.getAttribute("minOccurs").equals("0")) {
                findings.add(reference, "minOccurs=0", reference.getAttribute("minOccurs"));
            }
            String next = following(reference);
            if (!next.equals("any")) {
                findings.add(reference, "xs:any", next);
            }
        }
    }

    private static boolean isFromExtension(Node node) {
        return node instanceof Element element
                && Dom.qname(element, "ref")
                        .map(QName::getNamespaceURI)
                        .filter(each -> each.matches("urn:riv:.*:\\d+\\.\\d+"))
                        .isPresent();
    }

    /** The local name of what follows the run of references to extensions that this one belongs to. */
    private static String following(Element reference) {
        for (Node next = reference.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (next instanceof Element && !isFromExtension(next)) {
                return next.getLocalName();
            }
        }
        return "";
    }
}
