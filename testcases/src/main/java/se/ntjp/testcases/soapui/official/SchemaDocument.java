package se.ntjp.testcases.soapui.official;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Comparison;
import org.xmlunit.diff.ComparisonResult;
import org.xmlunit.diff.ComparisonType;
import org.xmlunit.diff.DefaultNodeMatcher;
import org.xmlunit.diff.Diff;
import org.xmlunit.diff.Difference;
import org.xmlunit.diff.DifferenceEvaluators;
import org.xmlunit.diff.ElementSelectors;
import se.ntjp.contracts.xml.Dom;

/**
 * A WSDL or XML Schema document, in a form in which two that say the same are equal: names in attributes with their
 * namespaces in place of prefixes, and without the addresses at which others lie.
 *
 * @param name its file name
 * @param root its root element, already in that form
 */
record SchemaDocument(String name, Element root) {

    /** Attributes whose value is a name, or several, with prefix. */
    private static final Set<String> NAMES = Set.of(
            "type",
            "ref",
            "base",
            "itemType",
            "memberTypes",
            "substitutionGroup",
            "refer",
            "element",
            "message",
            "binding");

    /** Attributes that say where something lies, which a copy changes. */
    private static final Set<String> PLACES = Set.of("schemaLocation", "location");

    private static final Set<String> DOCUMENTATION = Set.of("annotation", "documentation");

    private static final Set<ComparisonType> COUNTS =
            Set.of(ComparisonType.CHILD_NODELIST_LENGTH, ComparisonType.ELEMENT_NUM_ATTRIBUTES);

    /**
     * The first difference.
     *
     * @param at where: the elements down to there, with their names
     * @param project what the project's copy has there
     * @param ours what the package has there
     */
    record FirstDifference(String at, String project, String ours) {}

    /** @param root is changed to that form */
    static SchemaDocument of(String name, Element root) {
        plain(root);
        return new SchemaDocument(name, root);
    }

    String namespace() {
        return root.getAttribute("targetNamespace");
    }

    /** Whether both are schemas, or both WSDL, of the same target namespace. */
    boolean isOf(SchemaDocument other) {
        return root.getLocalName().equals(other.root.getLocalName())
                && namespace().equals(other.namespace());
    }

    /** How the package's document means something else than this one of the project; empty where they mean the same. */
    Optional<FirstDifference> differenceFrom(SchemaDocument ours) {
        return first(ours, node -> !(node instanceof Element) || !DOCUMENTATION.contains(node.getLocalName()));
    }

    /** Whether the package's document has the same words for people as well. */
    boolean hasSameDocumentation(SchemaDocument ours) {
        return first(ours, node -> true).isEmpty();
    }

    private Optional<FirstDifference> first(SchemaDocument ours, Predicate<Node> counts) {
        Diff diff = DiffBuilder.compare(root)
                .withTest(ours.root)
                .withNodeFilter(counts::test)
                .withNodeMatcher(new DefaultNodeMatcher(
                        ElementSelectors.byNameAndAllAttributes,
                        ElementSelectors.byNameAndAttributes("name"),
                        ElementSelectors.byName))
                .withDifferenceEvaluator(DifferenceEvaluators.chain(
                        DifferenceEvaluators.Default, SchemaDocument::orderOfElementsMatters))
                .ignoreWhitespace()
                .checkForSimilar()
                .build();
        Comparison first = null;
        for (Difference each : diff.getDifferences()) {
            Comparison comparison = each.getComparison();
            if (first == null || COUNTS.contains(first.getType())) {
                first = comparison;
            }
        }
        return Optional.ofNullable(first).map(SchemaDocument::words);
    }

    private static ComparisonResult orderOfElementsMatters(Comparison comparison, ComparisonResult outcome) {
        boolean inSequence = outcome == ComparisonResult.SIMILAR
                && comparison.getType() == ComparisonType.CHILD_NODELIST_SEQUENCE
                && comparison.getControlDetails().getTarget() != null
                && comparison.getControlDetails().getTarget().getParentNode() != null
                && Dom.is(comparison.getControlDetails().getTarget().getParentNode(), Dom.XSD, "sequence");
        return inSequence ? ComparisonResult.DIFFERENT : outcome;
    }

    private static FirstDifference words(Comparison comparison) {
        Comparison.Detail project = comparison.getControlDetails();
        Comparison.Detail ours = comparison.getTestDetails();
        return new FirstDifference(
                path(project.getTarget() == null ? ours.getTarget() : project.getTarget()),
                value(project),
                value(ours));
    }

    /** The elements down to a node, with their names where they have one. */
    private static String path(Node node) {
        StringBuilder path = new StringBuilder();
        Node at = node instanceof Attr attribute ? attribute.getOwnerElement() : node;
        for (; at != null; at = at.getParentNode()) {
            if (at instanceof Element element) {
                String name = element.getAttribute("name");
                path.insert(0, "/" + element.getLocalName() + (name.isEmpty() ? "" : "[" + name + "]"));
            }
        }
        return node instanceof Attr attribute ? path + "/@" + attribute.getName() : path.toString();
    }

    private static String value(Comparison.Detail detail) {
        return detail.getValue() == null ? "–" : detail.getValue().toString().strip();
    }

    private static void plain(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getNamespaceURI() == null && PLACES.contains(attribute.getLocalName())) {
                element.removeAttributeNode(attribute);
            } else if (attribute.getNamespaceURI() == null && NAMES.contains(attribute.getLocalName())) {
                attribute.setValue(resolved(element, attribute.getValue()));
            }
        }
        Dom.children(element).forEach(SchemaDocument::plain);
    }

    private static String resolved(Element at, String names) {
        StringBuilder resolved = new StringBuilder();
        for (String name : names.strip().split("\\s+")) {
            int colon = name.indexOf(':');
            String namespace = at.lookupNamespaceURI(colon < 0 ? null : name.substring(0, colon));
            resolved.append(resolved.isEmpty() ? "" : " ")
                    .append(namespace == null ? XMLConstants.NULL_NS_URI : "{" + namespace + "}")
                    .append(name.substring(colon + 1));
        }
        return resolved.toString();
    }
}
