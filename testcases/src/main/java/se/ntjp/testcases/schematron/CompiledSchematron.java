package se.ntjp.testcases.schematron;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.NodePath;
import se.ntjp.testcases.verdict.Finding.Where;

/** Schematron rules ready to run. Thread-safe. */
public final class CompiledSchematron {

    private static final Pattern BETWEEN_LANGUAGES = Pattern.compile(" \\| ");

    /** To find a place takes time in proportion to its siblings, and nobody reads a thousand of them. */
    private static final int LOCATED = 1000;

    private final String name;
    private final XsltExecutable rules;

    CompiledSchematron(String name, XsltExecutable rules) {
        this.name = name;
        this.rules = rules;
    }

    /** The file they were compiled from. */
    public String name() {
        return name;
    }

    /**
     * Holds the rules against a document.
     *
     * @param document built by the processor that the {@link SchematronCompiler} was made for
     * @return every violation, in the order of patterns and elements; the first thousand with their place; empty where
     *     all rules hold
     * @throws SchematronException where a rule cannot be evaluated, or tries to read something it may not
     */
    public List<SchematronViolation> validate(XdmNode document) {
        try {
            XdmDestination report = new XdmDestination();
            Xslt30Transformer transformer = rules.load30();
            transformer.setMessageHandler(message -> {});
            transformer.setErrorReporter(error -> {});
            transformer.setGlobalContextItem(document);
            transformer.applyTemplates(document, report);
            return violations(report.getXdmNode(), document);
        } catch (SaxonApiException e) {
            throw new SchematronException(name, 0, "a rule cannot be evaluated: " + e.getMessage(), e);
        }
    }

    private static List<SchematronViolation> violations(XdmNode report, XdmNode document) {
        List<XdmNode> found = new ArrayList<>();
        XdmNode root = report.axisIterator(Axis.CHILD).next();
        root.axisIterator(Axis.CHILD).forEachRemaining(found::add);
        List<XdmNode> located = found.subList(0, Math.min(LOCATED, found.size()));
        Map<String, XdmNode> nodes = located.isEmpty() ? Map.of() : byId(document, located);
        return found.stream().map(each -> violation(each, nodes)).toList();
    }

    private static SchematronViolation violation(XdmNode each, Map<String, XdmNode> nodes) {
        XdmNode node = nodes.get(attribute(each, "node"));
        return new SchematronViolation(
                attribute(each, "pattern"),
                attribute(each, "rule"),
                attribute(each, "role"),
                attribute(each, "test"),
                words(each.getStringValue()),
                node == null ? Where.WHOLE : NodePath.of(node));
    }

    /** The nodes that violations name by their generated id, found in one pass over the document. */
    private static Map<String, XdmNode> byId(XdmNode document, List<XdmNode> violations) {
        Set<String> wanted =
                violations.stream().map(each -> attribute(each, "node")).collect(Collectors.toSet());
        Map<String, XdmNode> nodes = new HashMap<>();
        document.axisIterator(Axis.DESCENDANT_OR_SELF).forEachRemaining(node -> {
            keep(node, wanted, nodes);
            node.axisIterator(Axis.ATTRIBUTE).forEachRemaining(attribute -> keep(attribute, wanted, nodes));
        });
        return nodes;
    }

    private static void keep(XdmNode node, Set<String> wanted, Map<String, XdmNode> nodes) {
        StringBuilder id = new StringBuilder();
        node.getUnderlyingNode().generateId(id);
        if (wanted.contains(id.toString())) {
            nodes.put(id.toString(), node);
        }
    }

    private static Text words(String message) {
        String plain = message.strip().replaceAll("\\s+", " ");
        String[] languages = BETWEEN_LANGUAGES.split(plain);
        return languages.length == 2 ? Text.of(languages[0], languages[1]) : Text.same(plain);
    }

    private static String attribute(XdmNode element, String attribute) {
        return element.getAttributeValue(new QName(attribute));
    }
}
