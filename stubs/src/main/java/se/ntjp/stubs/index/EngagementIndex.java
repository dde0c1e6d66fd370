package se.ntjp.stubs.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.stubs.soap.SoapCall;
import se.ntjp.stubs.soap.SoapService;

/**
 * Takes updates of the engagement index and forgets them: refuses what the index refuses (EI-02, EI-03) and says OK
 * to the rest.
 */
public final class EngagementIndex implements SoapService {

    private static final String UPDATE = "urn:riv:itintegration:engagementindex:UpdateResponder:1";
    private static final int MOST_TRANSACTIONS = 1000;
    private static final List<String> KEY = List.of(
            "registeredResidentIdentification",
            "serviceDomain",
            "categorization",
            "logicalAddress",
            "businessObjectInstanceIdentifier",
            "clinicalProcessInterestId",
            "sourceSystem",
            "dataController");

    private final QName response;

    private EngagementIndex(QName response) {
        this.response = response;
    }

    /** The index for its contract Update 1; empty for any other. */
    public static Optional<SoapService> of(ServiceContract contract) {
        return contract.namespace().equals(UPDATE)
                ? Optional.of(new EngagementIndex(contract.response()))
                : Optional.empty();
    }

    @Override
    public Document answer(SoapCall call) {
        NodeList transactions = call.payload().getElementsByTagNameNS("*", "engagement");
        Optional<String> refusal = refusal(transactions);
        Document answer = SafeXml.emptyDocument();
        Element root = answer.createElementNS(response.getNamespaceURI(), "r:" + response.getLocalPart());
        answer.appendChild(root);
        append(root, "ResultCode", refusal.isPresent() ? "ERROR" : "OK");
        refusal.ifPresent(words -> append(root, "comment", words));
        return answer;
    }

    private static Optional<String> refusal(NodeList engagements) {
        if (engagements.getLength() > MOST_TRANSACTIONS) {
            return Optional.of("At most %d transactions a request are allowed.".formatted(MOST_TRANSACTIONS));
        }
        Map<List<String>, Integer> seen = new HashMap<>();
        for (int i = 0; i < engagements.getLength(); i++) {
            Element engagement = (Element) engagements.item(i);
            Integer first = seen.putIfAbsent(
                    KEY.stream().map(name -> text(engagement, name)).toList(), i + 1);
            if (first != null) {
                return Optional.of(
                        "EngagementTransaction %d and %d have the same unique key. Duplicates are not allowed."
                                .formatted(first, i + 1));
            }
        }
        return Optional.empty();
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    private void append(Element root, String name, String text) {
        Element element = root.getOwnerDocument().createElementNS(response.getNamespaceURI(), "r:" + name);
        element.setTextContent(text);
        root.appendChild(element);
    }
}
