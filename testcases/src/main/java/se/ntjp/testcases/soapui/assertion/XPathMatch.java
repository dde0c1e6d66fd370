package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XdmValue;
import org.w3c.dom.Document;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.scope.RunContext;

/**
 * {@code XPath Match}: something that {@code path} selects is as {@code content} says. Expected XML is compared as XML,
 * unless the path ends in {@code text()}; all else as text, of an element without its children's. Of several nodes one
 * that fits is enough.
 */
final class XPathMatch implements AssertionType {

    private static final int SHOWN = 2000;

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        String path = assertion.setting("path");
        try {
            return compare(assertion, subject, path);
        } catch (IllegalArgumentException e) {
            return List.of("XPathContains assertion failed for path [%s] : %s".formatted(path, e.getMessage()));
        }
    }

    private static List<String> compare(Assertion assertion, Subject subject, String path) {
        RunContext context = subject.context();
        String expression = context.expand(path);
        Expected expected = Expected.of(assertion, context.expand(assertion.setting("content")), expression);
        XdmNode document = context.services().parse(subject.item().responseContent());
        XdmValue selected = context.services().xpath(document, expression, Map.of());
        if (selected.size() == 0) {
            throw new IllegalArgumentException("Missing content for xpath [%s] in Response".formatted(path));
        }
        for (XdmItem item : selected) {
            if (expected.fits(item)) {
                return List.of();
            }
        }
        String actual = expected.shown(selected.itemAt(selected.size() - 1));
        return List.of("XPathContains comparison failed for path [%s], expecting [%s], actual was [%s]"
                .formatted(path, shortened(expected.text()), shortened(actual)));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "..";
    }

    /**
     * What is expected.
     *
     * @param text with everything filled in
     * @param xml the same as XML; empty where it is no XML or is to be compared as text
     */
    private record Expected(String text, Optional<Document> xml, XmlComparison comparison) {

        static Expected of(Assertion assertion, String text, String expression) {
            return new Expected(
                    text,
                    expression.endsWith("text()") ? Optional.empty() : XmlComparison.read(text),
                    new XmlComparison(
                            assertion.flag("allowWildcards"),
                            assertion.flag("ignoreNamespacePrefixes"),
                            // SoapUI writes the first.
                            assertion.flag("ignoreNamspaceDifferences")
                                    || assertion.flag("ignoreNamespaceDifferences")));
        }

        boolean fits(XdmItem item) {
            if (xml.isPresent()) {
                return mayBe(xml.get(), item)
                        && XmlComparison.read(item.toString())
                                .filter(actual -> comparison.alike(xml.get(), actual))
                                .isPresent();
            }
            String actual = textOf(item);
            return comparison.wildcards() ? Wildcards.fits(text, actual) : text.equals(actual);
        }

        /** Whether a comparison is worth its while: a path may select every element of a large answer. */
        private static boolean mayBe(Document expected, XdmItem item) {
            return item instanceof XdmNode node
                    && (node.getNodeKind() == XdmNodeKind.DOCUMENT
                            || node.getNodeKind() == XdmNodeKind.ELEMENT
                                    && node.getNodeName()
                                            .getLocalName()
                                            .equals(expected.getDocumentElement()
                                                    .getLocalName()));
        }

        String shown(XdmItem item) {
            return xml.isPresent() ? item.toString() : textOf(item);
        }

        private static String textOf(XdmItem item) {
            if (!(item instanceof XdmNode node) || node.getNodeKind() != XdmNodeKind.ELEMENT) {
                return item.isAtomicValue() || item.isNode() ? item.getStringValue() : "a function";
            }
            StringBuilder text = new StringBuilder();
            for (XdmNode child : (Iterable<XdmNode>) () -> node.axisIterator(Axis.CHILD)) {
                if (child.getNodeKind() == XdmNodeKind.TEXT) {
                    text.append(child.getStringValue());
                }
            }
            return text.toString();
        }
    }
}
