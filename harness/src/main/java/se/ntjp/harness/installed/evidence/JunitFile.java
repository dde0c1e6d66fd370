package se.ntjp.harness.installed.evidence;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.contracts.xml.SafeXml;

/**
 * A JUnit file as SoapUI writes it, one a test suite.
 *
 * @param suite {@code <project>.<suite>}
 * @param tests how many cases it says it has
 * @param failures how many of them it says failed
 * @param cases those it has
 */
record JunitFile(String suite, int tests, int failures, List<Reported> cases) {

    JunitFile {
        cases = List.copyOf(cases);
    }

    /**
     * A case.
     *
     * @param name its name in the project
     * @param failure what failed in it; empty where nothing did
     */
    record Reported(String name, Optional<String> failure) {}

    /** The file is not what SoapUI writes when it comes to its end. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /**
     * The file without the properties of SoapUI's JVM, which tell of the machine and the user and nothing of the run.
     * They stand before the first case; markup cannot stand in their values.
     */
    static byte[] withoutProperties(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        int from = text.indexOf("<properties>");
        if (from < 0) {
            return content;
        }
        String end = "</properties>";
        int to = text.indexOf(end, from);
        return (text.substring(0, from) + (to < 0 ? "" : text.substring(to + end.length())))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a file. */
    static JunitFile read(byte[] content) throws Unreadable {
        Element root = root(content);
        if (!"testsuite".equals(root.getLocalName())) {
            throw new Unreadable("root element " + root.getLocalName());
        }
        List<Reported> cases = new ArrayList<>();
        for (Element each : Dom.children(root)) {
            if ("testcase".equals(each.getLocalName())) {
                cases.add(new Reported(each.getAttribute("name"), failure(each)));
            }
        }
        return new JunitFile(root.getAttribute("name"), count(root, "tests"), count(root, "failures"), cases);
    }

    /** The words of whatever stands in a case: only an empty one has passed. */
    private static Optional<String> failure(Element testCase) {
        return Dom.children(testCase).stream()
                .filter(child -> !child.getLocalName().startsWith("system-"))
                .map(child -> child.getTextContent().isBlank()
                        ? child.getLocalName() + " " + child.getAttribute("message")
                        : child.getTextContent())
                .reduce((one, other) -> one + "\n" + other);
    }

    private static Element root(byte[] content) throws Unreadable {
        try {
            return SafeXml.parse(content, "junit").getDocumentElement();
        } catch (SAXParseException e) {
            throw new Unreadable("line " + e.getLineNumber());
        } catch (SAXException | UncheckedIOException e) {
            throw new Unreadable("encoding");
        }
    }

    private static int count(Element root, String attribute) throws Unreadable {
        try {
            return Integer.parseInt(root.getAttribute(attribute));
        } catch (NumberFormatException e) {
            throw new Unreadable(attribute + "=\"" + root.getAttribute(attribute) + "\"");
        }
    }
}
