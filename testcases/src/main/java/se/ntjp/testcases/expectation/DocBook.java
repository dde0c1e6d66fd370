package se.ntjp.testcases.expectation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.XdmNode;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * {@code docBook}: some record has formatted text, which is DocBook written as text inside the element, and no such text
 * has other elements than the suite allows. Text without markup is left alone.
 *
 * @param at where in a record
 * @param elements local names that may occur
 */
record DocBook(String at, Set<String> elements) implements Expectation {

    private static final Pattern MARKUP = Pattern.compile("\\s*<[\\p{L}?!]");
    private static final String NAMESPACE = "http://docbook.org/ns/docbook";

    private static final Text NOTHING = Text.of(
            "Ingen post har formaterad text i %1$s, så testfallet visar inget.",
            "No record has formatted text in %1$s, so the case shows nothing.");
    private static final Text NOT_XML = Text.of(
            "Innehållet i %1$s är inte DocBook: det är inte välformad XML.",
            "The content of %1$s is not DocBook: it is not well-formed XML.");
    private static final Text FOREIGN = Text.of(
            "Innehållet i %1$s har element som inte är tillåten DocBook.",
            "The content of %1$s has elements that are not allowed DocBook.");
    private static final Text REMEDY = Text.of(
            "Formatera texten med de tillåtna elementen, utan DOCTYPE, med ett enda rotelement.",
            "Format the text with the allowed elements, without a DOCTYPE, below one root element.");

    DocBook {
        elements = Set.copyOf(elements);
    }

    static DocBook from(Arguments arguments) {
        arguments.named("at", "elements");
        return new DocBook(arguments.text("at"), Set.copyOf(arguments.list("elements")));
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        List<Supplier<Finding>> findings = new ArrayList<>();
        boolean any = false;
        for (XdmNode record : call.records()) {
            for (XdmNode node : call.nodes(record, at)) {
                if (MARKUP.matcher(node.getStringValue()).lookingAt()) {
                    any = true;
                    judge(call, node).ifPresent(findings::add);
                }
            }
        }
        return any ? Findings.limited(findings) : List.of(Findings.at(call.payload(), call, NOTHING.with(at)));
    }

    private Optional<Supplier<Finding>> judge(CallReading call, XdmNode node) {
        Set<String> foreign = new TreeSet<>();
        try {
            byte[] text = node.getStringValue().strip().getBytes(StandardCharsets.UTF_8);
            collectForeign(SafeXml.parse(text, at).getDocumentElement(), foreign);
        } catch (SAXException e) {
            return Optional.of(() -> Findings.at(node, call, NOT_XML.with(at))
                    .found(e.getMessage())
                    .remedy(REMEDY));
        }
        return foreign.isEmpty()
                ? Optional.empty()
                : Optional.of(() -> Findings.at(node, call, FOREIGN.with(at))
                        .expected(String.join(", ", new TreeSet<>(elements)))
                        .found(String.join(", ", foreign))
                        .remedy(REMEDY));
    }

    private void collectForeign(Element element, Set<String> foreign) {
        String namespace = element.getNamespaceURI();
        boolean docBook = namespace == null || namespace.equals(NAMESPACE);
        if (!docBook || !elements.contains(element.getLocalName())) {
            foreign.add(docBook ? element.getLocalName() : "{" + namespace + "}" + element.getLocalName());
        }
        Dom.children(element).forEach(child -> collectForeign(child, foreign));
    }
}
