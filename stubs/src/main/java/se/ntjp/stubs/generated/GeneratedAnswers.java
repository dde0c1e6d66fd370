package se.ntjp.stubs.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.instances.RepeatingElements;
import se.ntjp.contracts.instances.ValueSource;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.contracts.xml.XmlText;
import se.ntjp.stubs.soap.SoapCall;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.stubs.soap.SoapService;

/**
 * Answers that only the schema is known of: every optional element once, with a sensible result. Serves any logical
 * address but foreign ones.
 */
public final class GeneratedAnswers implements SoapService {

    /** A patient that no generated data belong to. */
    public static final String UNKNOWN_PATIENT = "201212121212";

    /** A logical address with this in it is not served. */
    public static final String FOREIGN = "FOREIGN";

    private static final String LOG_ID = "logId";

    private final byte[] full;
    private final byte[] empty;
    private final Supplier<UUID> logIds;

    /** Generates the answers of a contract, once. */
    public GeneratedAnswers(ServiceContract contract, Supplier<UUID> logIds) {
        InstanceGenerator generator = new InstanceGenerator(contract);
        Document first = generator.full(contract.response());
        Map<String, String> values = new TreeMap<>();
        resultCodes(first.getDocumentElement(), "", values);
        Document document = generator.with(ValueSource.of(values)).full(contract.response());
        remove(document, "errorCode");
        this.full = XmlText.bytes(document);
        for (QName name : RepeatingElements.of(contract, contract.response())) {
            remove(document, name.getLocalPart());
        }
        this.empty = XmlText.bytes(document);
        this.logIds = logIds;
    }

    @Override
    public Document answer(SoapCall call) {
        if (call.logicalAddress().contains(FOREIGN)) {
            throw SoapFault.client("The logical address is not served here");
        }
        try {
            boolean known = !call.payload().getTextContent().contains(UNKNOWN_PATIENT);
            Document answer = SafeXml.parse(known ? full : empty, "generated answer");
            NodeList ids = answer.getElementsByTagNameNS("*", LOG_ID);
            for (int i = 0; i < ids.getLength(); i++) {
                ids.item(i).setTextContent(logIds.get().toString());
            }
            return answer;
        } catch (SAXException e) {
            throw new IllegalStateException("A generated answer is not XML", e);
        }
    }

    private static void resultCodes(Element element, String parent, Map<String, String> values) {
        String path = parent + "/" + element.getLocalName();
        if (element.getLocalName().equalsIgnoreCase("resultCode")) {
            values.put(path, "OK");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                resultCodes(inside, path, values);
            }
        }
    }

    private static void remove(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            nodes.add(found.item(i));
        }
        nodes.forEach(node -> node.getParentNode().removeChild(node));
    }
}
