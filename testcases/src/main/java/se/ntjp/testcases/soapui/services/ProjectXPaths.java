package se.ntjp.testcases.soapui.services;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XPathExecutable;
import net.sf.saxon.s9api.XPathSelector;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.DateTimeValue;
import se.ntjp.testcases.offline.Offline;

/**
 * The XPaths of a project, each with its own prolog. An expression reads nothing but the document, and the time it is
 * told is the run's. Each is compiled once for a run. Thread-safe.
 */
final class ProjectXPaths {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** Expressions may have test data filled in, so there is no end to them. */
    private static final int KEPT = 2000;

    private final Processor offline;
    private final Map<Key, XPathExecutable> compiled = new ConcurrentHashMap<>();

    ProjectXPaths(Processor saxon) {
        this.offline = Offline.processor(saxon);
    }

    /**
     * What an expression selects.
     *
     * @param namespaces besides those of its prolog, which has the last word
     * @param now what {@code current-date()} and the like tell
     * @throws IllegalArgumentException where it is wrong; the message quotes it
     */
    XdmValue evaluate(XdmNode context, String expression, Map<String, String> namespaces, Instant now) {
        try {
            XPathSelector selector =
                    compiled(new Key(expression, new TreeMap<>(namespaces))).load();
            selector.setContextItem(context);
            selector.getUnderlyingXPathContext()
                    .getXPathContextObject()
                    .getController()
                    .setCurrentDateTime(DateTimeValue.fromZonedDateTime(now.atZone(SWEDEN)));
            return selector.evaluate();
        } catch (SaxonApiException | XPathException e) {
            throw new IllegalArgumentException("XPath «%s» is wrong: %s".formatted(expression, e.getMessage()), e);
        }
    }

    private XPathExecutable compiled(Key key) throws SaxonApiException {
        XPathExecutable ready = compiled.get(key);
        if (ready == null) {
            ready = compile(key);
            if (compiled.size() >= KEPT) {
                compiled.clear();
            }
            compiled.put(key, ready);
        }
        return ready;
    }

    private XPathExecutable compile(Key key) throws SaxonApiException {
        XPathProlog parts = XPathProlog.of(key.expression());
        XPathCompiler compiler = offline.newXPathCompiler();
        key.namespaces().forEach(compiler::declareNamespace);
        parts.namespaces().forEach(compiler::declareNamespace);
        return compiler.compile(parts.expression());
    }

    private record Key(String expression, Map<String, String> namespaces) {}
}
