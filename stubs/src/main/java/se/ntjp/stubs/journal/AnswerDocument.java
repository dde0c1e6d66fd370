package se.ntjp.stubs.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.xml.namespace.QName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.ntjp.contracts.xml.SafeXml;

/** Writes an answer, in the schema's order: records, hasMore, result. */
final class AnswerDocument {

    private final Document document = SafeXml.emptyDocument();
    private final Element root;
    private final String core;

    AnswerDocument(QName response, String core) {
        this.root = document.createElementNS(response.getNamespaceURI(), "r:" + response.getLocalPart());
        this.core = core;
        document.appendChild(root);
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:c", core);
    }

    AnswerDocument record(String name, JsonNode content) {
        content(append(root, root.getNamespaceURI(), "r:" + name), core, "c:", content);
        return this;
    }

    AnswerDocument hasMore(String logicalAddress, String reference) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("logicalAddress", logicalAddress).put("reference", reference);
        String namespace = root.getNamespaceURI();
        content(append(root, namespace, "r:hasMore"), namespace, "r:", content);
        return this;
    }

    AnswerDocument result(ObjectNode content) {
        return record("result", content);
    }

    Document document() {
        return document;
    }

    private void content(Element element, String namespace, String prefix, JsonNode content) {
        if (content.isValueNode()) {
            element.setTextContent(content.asText());
            return;
        }
        content.properties().forEach(each -> {
            Iterable<JsonNode> values =
                    each.getValue().isArray() ? each.getValue() : java.util.List.of(each.getValue());
            values.forEach(
                    value -> content(append(element, namespace, prefix + each.getKey()), namespace, prefix, value));
        });
    }

    private Element append(Element parent, String namespace, String name) {
        Element element = document.createElementNS(namespace, name);
        parent.appendChild(element);
        return element;
    }
}
