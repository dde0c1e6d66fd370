package se.ntjp.contracts.instances;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaSimpleType;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.ntjp.contracts.model.ContractException;

/** Writes one document: an element, what its type demands, and so on down. */
final class ContentWriter {

    private static final int DEEPEST = 64;

    private final SchemaModel model;
    private final Shape shape;
    private final ValueSource values;
    private final SimpleValues simple;
    private final Attributes attributes;
    private final Particles particles;
    private final InstanceDocument document = new InstanceDocument();
    private final Deque<XmlSchemaType> open = new ArrayDeque<>();

    ContentWriter(SchemaModel model, Shape shape, ValueSource values) {
        this.model = model;
        this.shape = shape;
        this.values = values;
        this.simple = new SimpleValues(model, shape);
        this.attributes = new Attributes(model, shape, values, simple, document);
        this.particles = new Particles(model, shape, values, this);
    }

    Document write(QName root) {
        XmlSchemaElement element = model.element(root);
        element(document.document(), element, root, "/" + root.getLocalPart());
        return document.document();
    }

    InstanceDocument document() {
        return document;
    }

    /** Whether an element must not be repeated at will: it lies deep, or inside one of its own type. */
    boolean bounded(XmlSchemaElement element) {
        return open.size() >= Shape.DEEP || open.contains(model.type(element));
    }

    void element(Node parent, XmlSchemaElement element, QName name, String path) {
        if (open.size() > DEEPEST) {
            throw new ContractException(
                    "The schema requires endless nesting at %.100s…; no document can meet it".formatted(path));
        }
        Element written = document.append(parent, name);
        XmlSchemaType type = model.type(element);
        open.push(type);
        if (type instanceof XmlSchemaComplexType complex) {
            complex(written, element, complex, path);
        } else {
            text(written, element, (XmlSchemaSimpleType) type, Facets.NONE, path);
        }
        open.pop();
    }

    private void complex(Element written, XmlSchemaElement element, XmlSchemaComplexType declared, String path) {
        List<XmlSchemaComplexType> concrete = model.concrete(declared);
        if (concrete.isEmpty()) {
            throw new ContractException(
                    "%s has the abstract type %s, and no type extends it".formatted(path, declared.getQName()));
        }
        XmlSchemaComplexType type = concrete.get(shape.pick(concrete.size(), 0));
        if (type != declared) {
            document.attribute(written, xsi("type"), document.qualified(type.getQName()));
        }
        attributes.write(written, type, path);
        if (element.isNillable() && shape.nil()) {
            document.attribute(written, xsi("nil"), "true");
            return;
        }
        SimpleContent content = SimpleContent.of(model, type);
        if (content != null) {
            text(written, element, content.type(), content.facets(), path);
        } else {
            particles.content(written, type, path);
        }
    }

    private void text(Element written, XmlSchemaElement element, XmlSchemaSimpleType type, Facets facets, String path) {
        String text = values.value(path)
                .orElseGet(() -> element.getFixedValue() == null
                        ? simple.value(type, facets, written.getLocalName())
                        : element.getFixedValue());
        written.appendChild(document.document().createTextNode(text));
    }

    private static QName xsi(String name) {
        return new QName(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, name);
    }
}
