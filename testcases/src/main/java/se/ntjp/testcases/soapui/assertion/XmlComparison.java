package se.ntjp.testcases.soapui.assertion;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Comparison;
import org.xmlunit.diff.ComparisonResult;
import org.xmlunit.diff.ComparisonType;
import org.xmlunit.diff.DifferenceEvaluators;
import se.ntjp.contracts.xml.SafeXml;

/**
 * Compares XML with expected XML as SoapUI does: element by element in order, blanks around texts aside. Comments are
 * never compared.
 *
 * @param wildcards whether {@code *} in an expected text or attribute stands for anything
 * @param ignorePrefixes whether prefixes may differ
 * @param ignoreNamespaces whether namespaces may differ too
 */
record XmlComparison(boolean wildcards, boolean ignorePrefixes, boolean ignoreNamespaces) {

    /**
     * Reads XML.
     *
     * @return empty where it is none
     * @throws IllegalArgumentException where it has a DOCTYPE
     */
    static Optional<Document> read(String text) {
        if (!text.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        try {
            Document document = SafeXml.parse(text.strip().getBytes(StandardCharsets.UTF_8), "expected content");
            document.normalize();
            return Optional.of(document);
        } catch (SAXException e) {
            if (text.contains("<!DOCTYPE")) {
                throw new IllegalArgumentException("XML with a DOCTYPE is not read", e);
            }
            return Optional.empty();
        }
    }

    /** Whether they are alike. */
    boolean alike(Document expected, Document actual) {
        List<String> anything = new ArrayList<>();
        return !DiffBuilder.compare(expected)
                .withTest(actual)
                .ignoreWhitespace()
                .withDifferenceEvaluator(DifferenceEvaluators.chain(
                        DifferenceEvaluators.Default,
                        (comparison, outcome) ->
                                allowed(comparison, outcome, anything) ? ComparisonResult.EQUAL : outcome))
                .checkForIdentical()
                .build()
                .hasDifferences();
    }

    /**
     * Whether a difference does not count.
     *
     * @param anything paths of elements whose expected content is {@code *} alone; filled here
     */
    private boolean allowed(Comparison comparison, ComparisonResult outcome, List<String> anything) {
        Comparison.Detail expected = comparison.getControlDetails();
        Comparison.Detail actual = comparison.getTestDetails();
        if (comparison.getType() == ComparisonType.CHILD_NODELIST_LENGTH && star(expected.getTarget())) {
            anything.add(actual.getXPath());
            return true;
        }
        if (outcome == ComparisonResult.EQUAL) {
            return true;
        }
        return switch (comparison.getType()) {
            case XML_VERSION, XML_STANDALONE, XML_ENCODING, SCHEMA_LOCATION, NO_NAMESPACE_SCHEMA_LOCATION -> true;
            case NAMESPACE_PREFIX -> ignorePrefixes || ignoreNamespaces;
            case NAMESPACE_URI -> ignoreNamespaces;
            case TEXT_VALUE, ATTR_VALUE ->
                wildcards && Wildcards.fits(String.valueOf(expected.getValue()), String.valueOf(actual.getValue()));
            case CHILD_LOOKUP ->
                star(expected.getTarget())
                        || actual.getXPath() != null
                                && anything.stream()
                                        .anyMatch(path -> actual.getXPath().startsWith(path + "/"));
            default -> false;
        };
    }

    /** Whether a node is the text {@code *}, or an element with nothing else in it. */
    private boolean star(Node expected) {
        if (!wildcards || expected == null) {
            return false;
        }
        NodeList children = expected.getChildNodes();
        Node text = children.getLength() == 1 ? children.item(0) : expected;
        return text.getNodeType() == Node.TEXT_NODE
                && text.getNodeValue().strip().equals("*");
    }
}
