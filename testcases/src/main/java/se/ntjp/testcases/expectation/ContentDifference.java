package se.ntjp.testcases.expectation;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Comparison;
import org.xmlunit.diff.DefaultNodeMatcher;
import org.xmlunit.diff.Difference;
import org.xmlunit.diff.ElementSelectors;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.NodePath;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Finding.Where;

/**
 * The first difference between two elements that should be equal.
 *
 * @param xpath where, seen from the compared element and beginning with it
 * @param expected what the first has there
 * @param found what the second has there
 */
record ContentDifference(String xpath, String expected, String found) {

    /** Differs between two right answers: every answer has a log id of its own. */
    private static final String LOG_ID = "logId";

    /** Compares without regard to blanks around texts, namespace prefixes, comments and the order of siblings. */
    static Optional<ContentDifference> between(XdmNode first, XdmNode second) {
        String left = first.toString();
        String right = second.toString();
        if (left.equals(right)) {
            return Optional.empty();
        }
        Iterator<Difference> differences = DiffBuilder.compare(parse(left))
                .withTest(parse(right))
                .withNodeMatcher(new DefaultNodeMatcher(ElementSelectors.byNameAndText, ElementSelectors.byName))
                .withNodeFilter(node -> !LOG_ID.equals(node.getLocalName()))
                .ignoreWhitespace()
                .ignoreComments()
                .checkForSimilar()
                .build()
                .getDifferences()
                .iterator();
        return differences.hasNext() ? Optional.of(of(differences.next().getComparison())) : Optional.empty();
    }

    /** The finding about this difference, in {@code element} of a call's answer. */
    Finding finding(CallReading call, XdmNode element, Text message) {
        Where place = NodePath.of(element);
        String below = xpath.indexOf('/', 1) < 0 ? "" : xpath.substring(xpath.indexOf('/', 1));
        return Findings.whole(call, message)
                .where(new Where(place.path() + below, place.line(), 0))
                .expected(expected)
                .found(found);
    }

    private static ContentDifference of(Comparison comparison) {
        Comparison.Detail control = comparison.getControlDetails();
        Comparison.Detail test = comparison.getTestDetails();
        String xpath = test.getXPath() != null ? test.getXPath() : control.getXPath();
        return new ContentDifference(xpath, String.valueOf(control.getValue()), String.valueOf(test.getValue()));
    }

    private static Document parse(String xml) {
        try {
            return SafeXml.parse(xml.getBytes(StandardCharsets.UTF_8), "record");
        } catch (SAXException e) {
            throw new IllegalStateException("An element of a parsed answer cannot be parsed again", e);
        }
    }
}
