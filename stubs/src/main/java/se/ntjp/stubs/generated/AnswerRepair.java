package se.ntjp.stubs.generated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.stubs.soap.SoapMessages;
import se.ntjp.testcases.schematron.CompiledSchematron;
import se.ntjp.testcases.schematron.PackageRules;
import se.ntjp.testcases.schematron.SchematronCompiler;
import se.ntjp.testcases.schematron.SchematronViolation;

/** Takes away from an answer, element by element, what the schema can do without and a Schematron rule objects to. */
final class AnswerRepair {

    private static final int MAX_STEPS = 60;
    private static final Pattern STEP = Pattern.compile("([^\\[]+)(?:\\[(\\d+)])?");

    private final Processor saxon = new Processor(false);
    private final CompiledSchematron schematron;
    private final Schema schema;

    AnswerRepair(ServiceContract contract, PackageRules rules) {
        this.schematron = new SchematronCompiler(saxon).compile(rules.name(), rules.content(), contract.files());
        this.schema = SchemaCompiler.compile(contract);
    }

    /** The first answer that can be mended entirely; the one with the fewest breaches where none can. */
    Document best(List<Document> answers) {
        Document best = null;
        int fewest = Integer.MAX_VALUE;
        for (Document answer : answers) {
            Document mended = mend(answer);
            int breaches = breaches(mended).size();
            if (breaches < fewest) {
                best = mended;
                fewest = breaches;
            }
        }
        return best;
    }

    private Document mend(Document answer) {
        Document current = answer;
        List<SchematronViolation> breaches = breaches(current);
        for (int step = 0; step < MAX_STEPS && !breaches.isEmpty(); step++) {
            Optional<Document> better = withoutOne(current, breaches);
            if (better.isEmpty()) {
                return current;
            }
            current = better.get();
            breaches = breaches(current);
        }
        return current;
    }

    /** The answer without one element at a breached place, if that does not make matters worse. */
    private Optional<Document> withoutOne(Document answer, List<SchematronViolation> breaches) {
        int count = breaches.size();
        Document same = null;
        for (String path :
                breaches.stream().map(each -> each.where().path()).distinct().toList()) {
            int children =
                    at(answer, path).map(place -> Dom.children(place).size()).orElse(0);
            // From the last child on: rules tend to want the first of several alternatives.
            for (int index = children - 1; index >= 0; index--) {
                Document shorter = (Document) answer.cloneNode(true);
                Element place = at(shorter, path).orElseThrow();
                place.removeChild(Dom.children(place).get(index));
                if (valid(shorter)) {
                    int left = breaches(shorter).size();
                    if (left < count) {
                        return Optional.of(shorter);
                    }
                    same = same == null && left == count ? shorter : same;
                }
            }
        }
        return Optional.ofNullable(same);
    }

    /** The element at a path of local names, as findings write it. */
    private static Optional<Element> at(Document document, String path) {
        Optional<Element> found = Optional.empty();
        Node parent = document;
        for (String step : path.substring(path.startsWith("/") ? 1 : 0).split("/")) {
            Matcher parts = STEP.matcher(step);
            if (!parts.matches()) {
                return Optional.empty();
            }
            int position = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
            found = Dom.children(parent).stream()
                    .filter(child -> child.getLocalName().equals(parts.group(1)))
                    .skip(position - 1L)
                    .findFirst();
            if (found.isEmpty()) {
                return found;
            }
            parent = found.get();
        }
        return found;
    }

    private boolean valid(Document answer) {
        try {
            schema.newValidator().validate(new DOMSource(answer));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory could not be read", e);
        }
    }

    /** What breaks the rules in the answer as it will be sent: rules may speak of the envelope. */
    private List<SchematronViolation> breaches(Document answer) {
        byte[] message = SoapMessages.answer(answer).body();
        try {
            return schematron.validate(
                    saxon.newDocumentBuilder().build(new StreamSource(new ByteArrayInputStream(message))));
        } catch (SaxonApiException e) {
            throw new IllegalStateException("A generated answer is not XML", e);
        }
    }
}
