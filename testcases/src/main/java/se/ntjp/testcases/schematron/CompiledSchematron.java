package se.ntjp.testcases.schematron;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.NodePath;
import se.ntjp.testcases.verdict.Finding.Where;

/** Schematron rules ready to run. Thread-safe. */
public final class CompiledSchematron {

    private static final String BETWEEN_LANGUAGES = " | ";

    private final String name;
    private final Processor processor;
    private final XsltExecutable rules;

    CompiledSchematron(String name, Processor processor, XsltExecutable rules) {
        this.name = name;
        this.processor = processor;
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
     * @return every violation, in the order of patterns and elements; empty where all rules hold
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

    private List<SchematronViolation> violations(XdmNode report, XdmNode document) throws SaxonApiException {
        List<SchematronViolation> violations = new ArrayList<>();
        XdmNode root = report.axisIterator(Axis.CHILD).next();
        for (XdmNode each : (Iterable<XdmNode>) () -> root.axisIterator(Axis.CHILD)) {
            violations.add(new SchematronViolation(
                    attribute(each, "pattern"),
                    attribute(each, "rule"),
                    attribute(each, "role"),
                    attribute(each, "test"),
                    words(each.getStringValue()),
                    where(attribute(each, "at"), document)));
        }
        return List.copyOf(violations);
    }

    private Where where(String xpath, XdmNode document) throws SaxonApiException {
        XdmItem node = processor.newXPathCompiler().evaluateSingle(xpath, document);
        return node instanceof XdmNode found ? NodePath.of(found) : Where.at(xpath);
    }

    private static Text words(String message) {
        String plain = message.strip().replaceAll("\\s+", " ");
        String[] languages = plain.split(java.util.regex.Pattern.quote(BETWEEN_LANGUAGES));
        return languages.length == 2 ? Text.of(languages[0], languages[1]) : Text.same(plain);
    }

    private static String attribute(XdmNode element, String attribute) {
        return element.getAttributeValue(new QName(attribute));
    }
}
