package se.ntjp.stubs.generated;

import java.util.UUID;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.ntjp.contracts.instances.RepeatingElements;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.contracts.xml.XmlText;
import se.ntjp.stubs.soap.SoapCall;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.stubs.soap.SoapService;

/**
 * Answers of a contract that only its package is known of: generated from the schema, with a sensible result. Serves any
 * logical address but foreign ones.
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
        Document document = new AnswerSearch(contract).best();
        this.full = XmlText.bytes(document);
        for (QName name : RepeatingElements.of(contract, contract.response())) {
            XmlTree.remove(document, name.getLocalPart());
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
}
