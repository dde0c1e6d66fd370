package se.ntjp.testcases.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import se.ntjp.testcases.offline.Offline;

/**
 * XPath 3.1 with a suite's namespace prefixes; every expression is compiled once and reads nothing but the answer: a suite
 * may come from anybody, and the same answer must get the same verdict whenever and wherever it is judged. Thread-safe.
 */
public final class XPaths {

    /** Functions of the clock and the machine's settings, and the one that could call them by a name it makes up. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?<![\\w.-])"
                    + "(current-date|current-dateTime|current-time|implicit-timezone|default-language|function-lookup)\\s*[(#]");

    private final XPathCompiler compiler;
    private final Map<String, XPathExecutable> compiled = new ConcurrentHashMap<>();

    /**
     * @param processor made the documents that are asked
     * @param namespaces prefix to namespace
     */
    public XPaths(Processor processor, Map<String, String> namespaces) {
        this.compiler = Offline.processor(processor).newXPathCompiler();
        namespaces.forEach(compiler::declareNamespace);
    }

    /**
     * The nodes that an expression selects.
     *
     * @throws IllegalArgumentException where the expression is wrong; the message quotes it
     */
    public List<XdmNode> nodes(XdmNode context, String expression) {
        return evaluate(context, expression).stream()
                .filter(XdmNode.class::isInstance)
                .map(XdmNode.class::cast)
                .toList();
    }

    /** The string values of all items that an expression selects. */
    public List<String> values(XdmNode context, String expression) {
        return evaluate(context, expression).stream()
                .map(XdmItem::getStringValue)
                .toList();
    }

    /** Whether an expression holds: its effective boolean value. */
    public boolean holds(XdmNode context, String expression) {
        try {
            return selector(context, expression).effectiveBooleanValue();
        } catch (SaxonApiException e) {
            throw wrong(expression, e);
        }
    }

    /**
     * Compiles an expression without a document.
     *
     * @throws IllegalArgumentException where it is wrong; the message quotes it
     */
    public void check(String expression) {
        try {
            compile(expression);
        } catch (SaxonApiException e) {
            throw wrong(expression, e);
        }
    }

    private XdmValue evaluate(XdmNode context, String expression) {
        try {
            return selector(context, expression).evaluate();
        } catch (SaxonApiException e) {
            throw wrong(expression, e);
        }
    }

    private XPathSelector selector(XdmNode context, String expression) throws SaxonApiException {
        XPathExecutable executable = compiled.get(expression);
        if (executable == null) {
            executable = compile(expression);
            compiled.put(expression, executable);
        }
        XPathSelector selector = executable.load();
        selector.setContextItem(context);
        return selector;
    }

    private XPathExecutable compile(String expression) throws SaxonApiException {
        Matcher outside = OUTSIDE.matcher(expression);
        if (outside.find()) {
            throw new IllegalArgumentException(
                    "XPath «%s» asks %s, which does not follow from the answer; compare with test data, ${name}, instead"
                            .formatted(expression, outside.group(1)));
        }
        return compiler.compile(expression);
    }

    private static IllegalArgumentException wrong(String expression, SaxonApiException e) {
        return new IllegalArgumentException("XPath «%s» is wrong: %s".formatted(expression, e.getMessage()), e);
    }
}
