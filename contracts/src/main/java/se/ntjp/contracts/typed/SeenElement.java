package se.ntjp.contracts.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;

/** An element as it was written: its name, where it began, its attributes, text and children. */
final class SeenElement {

    private static final QName NIL = new QName(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil");

    private final QName name;
    private final int line;
    private final int column;
    private final Map<QName, String> attributes;
    private final StringBuilder text = new StringBuilder(0);
    private final List<SeenElement> children = new ArrayList<>(0);

    SeenElement(QName name, int line, int column, Map<QName, String> attributes) {
        this.name = name;
        this.line = line;
        this.column = column;
        this.attributes = attributes;
    }

    QName name() {
        return name;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Map<QName, String> attributes() {
        return attributes;
    }

    /** The text, of an element without children. */
    String text() {
        return text.toString();
    }

    List<SeenElement> children() {
        return children;
    }

    /** Whether there is text that should have become a value. */
    boolean hasValue() {
        return children.isEmpty() && !text.toString().isBlank() && !"true".equals(attributes.get(NIL));
    }

    void append(String characters) {
        text.append(characters);
    }

    void add(SeenElement child) {
        text.setLength(0);
        children.add(child);
    }

    void forget() {
        children.clear();
    }
}
