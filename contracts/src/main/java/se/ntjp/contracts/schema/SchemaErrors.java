package se.ntjp.contracts.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.ErrorHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Collects the errors that Xerces reports, with the element they are about. */
final class SchemaErrors implements ErrorHandler {

    private static final Pattern RULE =
            Pattern.compile("((?:cvc|src|sch-props|cos|e-props)[\\w.-]*): (.*)", Pattern.DOTALL);

    private final ElementPath path;
    private final int max;
    private final List<Draft> first = new ArrayList<>();
    private long count;

    SchemaErrors(ElementPath path, int max) {
        this.path = path;
        this.max = max;
    }

    long count() {
        return count;
    }

    List<SchemaError> first() {
        return first.stream().map(Draft::finished).toList();
    }

    /** Whether the only error is that the root element has no declaration. */
    boolean rootUnknown() {
        return count == 1 && first.get(0).finished().rule().startsWith("cvc-elt.1");
    }

    /** An error whose words are missing from the JDK. */
    void withoutWords(String rule, Locator at) {
        String text = rule + ": The element breaks this rule, for which the JDK has no words: "
                + "most often it may not come here, or not so many times. What follows it was not validated";
        error(new SAXParseException(text, at));
    }

    @Override
    public void warning(SAXParseException e) {
        // A warning never makes a message invalid.
    }

    @Override
    public void error(SAXParseException e) {
        if (count++ < max) {
            first.add(new Draft(e.getLineNumber(), e.getColumnNumber(), path.here(), e.getMessage()));
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    private record Draft(int line, int column, ElementPath.Place place, String text) {

        SchemaError finished() {
            Matcher rule = RULE.matcher(text);
            return rule.matches()
                    ? new SchemaError(line, column, place.toString(), rule.group(1), rule.group(2))
                    : new SchemaError(line, column, place.toString(), "", text);
        }
    }
}
