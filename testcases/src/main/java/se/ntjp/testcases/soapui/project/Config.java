package se.ntjp.testcases.soapui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import se.ntjp.contracts.xml.Dom;
import se.ntjp.contracts.xml.LineNumbers;

/**
 * An element of a project file. Names are local names: SoapUI writes most elements in its namespace and some, such as
 * {@code script} and {@code path}, in none.
 */
record Config(Element element) {

    String name() {
        return element.getLocalName();
    }

    int line() {
        return LineNumbers.of(element);
    }

    List<Config> children() {
        return Dom.children(element).stream().map(Config::new).toList();
    }

    List<Config> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    /** All elements of a name below this one, in document order. */
    List<Config> below(String name) {
        return Dom.all(element, "*", name).stream().map(Config::new).toList();
    }

    Optional<Config> child(String name) {
        return children().stream().filter(child -> child.name().equals(name)).findFirst();
    }

    /** The text of a child; empty where it is absent. */
    String text(String name) {
        return child(name).map(Config::text).orElse("");
    }

    /** The text of a child that is a word or number, without blanks around it; empty where it is absent. */
    String word(String name) {
        return text(name).strip();
    }

    String text() {
        return element.getTextContent().replace("\\r\n", "\n");
    }

    /** An attribute; empty where it is absent. */
    String attribute(String name) {
        return element.getAttribute(name);
    }

    /** What is written as an attribute or as a child, as versions differ; empty where it is neither. */
    String either(String name) {
        return element.hasAttribute(name) ? attribute(name) : text(name);
    }

    /** An attribute that is true or false. */
    boolean flag(String name, boolean whereAbsent) {
        return element.hasAttribute(name) ? isTrue(attribute(name)) : whereAbsent;
    }

    boolean disabled() {
        return flag("disabled", false);
    }

    /** Whether it says nothing at all: no attribute, no element, no text. */
    boolean isBlank() {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String namespace = ((Attr) attributes.item(i)).getNamespaceURI();
            if (namespace == null) {
                return false;
            }
        }
        return children().isEmpty() && text().isBlank();
    }

    /**
     * The properties in its child {@code properties}, in order. The value of a property that is {@code nil}, or has no
     * value, is {@code null}: it exists and holds nothing, which is another thing than an empty text.
     */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        child("properties").map(all -> all.children("property")).orElse(List.of()).stream()
                .filter(property -> !property.word("name").isEmpty())
                .forEach(property -> properties.put(
                        property.word("name"),
                        property.child("value")
                                .filter(value -> !value.isNil())
                                .map(Config::text)
                                .orElse(null)));
        return properties;
    }

    private boolean isNil() {
        return isTrue(element.getAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil"));
    }

    static boolean isTrue(String value) {
        return value.strip().equals("true") || value.strip().equals("1");
    }
}
