package se.ntjp.testcases.request;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.suite.RequestTemplate;
import se.ntjp.testcases.suite.TestSuite.Binding;

/** Writes SOAP 1.1 envelopes in UTF-8 with the logical address in the header, as Basic Profile 2.0 and 2.1 want it. */
public final class Envelope {

    private static final String SOAP = EnvelopeFacts.SOAP_1_1;
    private static final String PAYLOAD_MARK = "<!--payload-->";

    private final ServiceContract contract;

    /** @param contract says the request's element and the address header's */
    public Envelope(ServiceContract contract) {
        this.contract = contract;
    }

    /**
     * An envelope around a payload that is already XML.
     *
     * @param payload the payload element as text, without XML declaration
     */
    public Body around(String logicalAddress, String payload) {
        String empty = write(logicalAddress, writer -> writer.writeComment("payload"));
        return Body.of(empty.replace(PAYLOAD_MARK, payload));
    }

    /**
     * An envelope whose payload is filled in from a template.
     *
     * @param parameters the template's parameters; an element that needs an absent one is left out
     * @param unknownElement whether an element of a foreign namespace ends the payload (VER-02)
     */
    public Body from(Binding binding, Map<String, String> parameters, String logicalAddress, boolean unknownElement) {
        TestData values = new TestData(parameters, Map.of());
        QName root = contract.request();
        return Body.of(write(logicalAddress, writer -> {
            writer.writeStartElement("p", root.getLocalPart(), root.getNamespaceURI());
            writer.writeNamespace("p", root.getNamespaceURI());
            for (Map.Entry<String, String> namespace : new TreeMap<>(binding.namespaces()).entrySet()) {
                writer.writeNamespace(namespace.getKey(), namespace.getValue());
            }
            for (RequestTemplate.Element element : binding.request().elements()) {
                if (isComplete(element, values)) {
                    element(writer, binding, element, values);
                }
            }
            if (unknownElement) {
                writer.writeStartElement("x", "unknown", "urn:ntjp-harness:unknown");
                writer.writeNamespace("x", "urn:ntjp-harness:unknown");
                writer.writeCharacters("VER-02");
                writer.writeEndElement();
            }
            writer.writeEndElement();
        }));
    }

    private static void element(
            XMLStreamWriter writer, Binding binding, RequestTemplate.Element element, TestData values)
            throws XMLStreamException {
        String[] name = element.name().split(":", 2);
        writer.writeStartElement(name[0], name[1], binding.namespaces().get(name[0]));
        writer.writeCharacters(values.fill(element.text()).orElse(""));
        for (RequestTemplate.Element child : element.children()) {
            element(writer, binding, child, values);
        }
        writer.writeEndElement();
    }

    private String write(String logicalAddress, Content payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = new WstxOutputFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement("soapenv", "Envelope", SOAP);
            writer.writeNamespace("soapenv", SOAP);
            writer.writeStartElement("soapenv", "Header", SOAP);
            QName address = contract.addressHeader();
            writer.writeStartElement("a", address.getLocalPart(), address.getNamespaceURI());
            writer.writeNamespace("a", address.getNamespaceURI());
            writer.writeCharacters(logicalAddress);
            writer.writeEndElement();
            writer.writeEndElement();
            writer.writeStartElement("soapenv", "Body", SOAP);
            payload.write(writer);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("The request cannot be written as XML: " + e.getMessage(), e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Content {

        void write(XMLStreamWriter writer) throws XMLStreamException;
    }

    private static boolean isComplete(RequestTemplate.Element element, TestData values) {
        return values.fill(element.text()).isPresent()
                && element.children().stream().allMatch(child -> isComplete(child, values));
    }
}
