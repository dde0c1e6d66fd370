package se.ntjp.testcases.request;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.validation.Schema;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.instances.Mutator;
import se.ntjp.contracts.instances.ValueSource;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.contracts.xml.XmlText;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestSuite.Binding;

/** Makes the envelope of each call: from the suite's template or from the contract's schema. Same seed, same bytes. */
public final class RequestBodies {

    private final ServiceContract contract;
    private final Binding binding;
    private final Envelope envelope;
    private final InstanceGenerator instances;
    private final Schema schema;
    private final long seed;

    /**
     * @param instances generates what has no template
     * @param schema the contract's, which a deliberately invalid request must break
     */
    public RequestBodies(
            ServiceContract contract, Binding binding, InstanceGenerator instances, Schema schema, long seed) {
        this.contract = contract;
        this.binding = binding;
        this.envelope = new Envelope(contract);
        this.instances = instances;
        this.schema = schema;
        this.seed = seed;
    }

    /**
     * The envelope of one call.
     *
     * @param exchangeId from which, with the seed, anything random in the request follows
     * @param parameters by template parameter, or for generated requests by path of local names
     */
    public Body body(String exchangeId, Call call, Map<String, String> parameters, String logicalAddress) {
        return switch (call.kind()) {
            case TEMPLATE, UNCHECKED -> envelope.from(binding, parameters, logicalAddress, false);
            case WITH_UNKNOWN_ELEMENT -> envelope.from(binding, parameters, logicalAddress, true);
            case MINIMAL -> generated(with(parameters).minimal(contract.request()), logicalAddress);
            case FULL -> generated(with(parameters).full(contract.request()), logicalAddress);
            case SCHEMA_INVALID -> {
                yield generated(
                        Mutator.invalid(valid(parameters), schema, seed ^ exchangeId.hashCode())
                                .document(),
                        logicalAddress);
            }
        };
    }

    /** The request that is right, so that a refusal of the spoilt one has one cause only. */
    private Document valid(Map<String, String> parameters) {
        if (binding.request().elements().isEmpty()) {
            return with(parameters).minimal(contract.request());
        }
        String whole = envelope.from(binding, parameters, "", false).text(StandardCharsets.UTF_8);
        try {
            Element message = SafeXml.parse(whole.getBytes(StandardCharsets.UTF_8), "request")
                    .getDocumentElement();
            Node body = message.getLastChild();
            Document payload = SafeXml.emptyDocument();
            payload.appendChild(payload.importNode(body.getFirstChild(), true));
            return payload;
        } catch (SAXException e) {
            throw new IllegalStateException("The envelope written from the template is not XML", e);
        }
    }

    private InstanceGenerator with(Map<String, String> parameters) {
        return instances.with(ValueSource.of(parameters));
    }

    private Body generated(Document payload, String logicalAddress) {
        return envelope.around(logicalAddress, XmlText.of(payload));
    }
}
