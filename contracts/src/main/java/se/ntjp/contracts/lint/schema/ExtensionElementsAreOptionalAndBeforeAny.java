package se.ntjp.contracts.lint.schema;

import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * What a minor version adds stands as optional references to its extension schema, right before {@code xs:any} (TS-09a), so
 * that older and newer systems understand each other (VER-01).
 *
 * <p>XML Schema 1.0 does not allow what the rule asks for: an optional element of another namespace right before
 * {@code xs:any namespace="##other"} is ambiguous, and the schema does not compile. The document's own example is
 * mandatory, which compiles but refuses older systems. So a mandatory reference is a warning and not an error; what works
 * is to leave the reference out and let the element travel in {@code xs:any}, as published extensions do.
 */
public final class ExtensionElementsAreOptionalAndBeforeAny implements SchemaRule {

    private static final Text MANDATORY = Text.of(
            "Ett obligatoriskt element ur en utökning stänger ute äldre system. Låt det färdas i xs:any i stället.",
            "A mandatory element of an extension shuts older systems out. Let it travel in xs:any instead.");

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
                findings.add(
                        reference, Severity.WARNING, MANDATORY, "", "element ref=" + reference.getAttribute("ref"));
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
