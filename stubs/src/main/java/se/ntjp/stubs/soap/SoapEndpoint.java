package se.ntjp.stubs.soap;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.schema.MessageValidator;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.stubs.http.HttpAnswer;
import se.ntjp.stubs.http.HttpCall;
import se.ntjp.stubs.http.HttpResponder;

/** A contract's endpoint: lets good requests through to a service, and makes a fault with a log id of everything else. */
public final class SoapEndpoint implements HttpResponder {

    private static final int METHOD_NOT_ALLOWED = 405;
    private static final String CONSUMER = "x-rivta-original-serviceconsumer-hsaid";

    private final RequestGate gate;
    private final SoapService service;
    private final Supplier<UUID> logIds;

    /**
     * An endpoint.
     *
     * @param schemas of the contract
     * @param logIds where log ids come from; they are all that differs from one answer to the next
     * @throws se.ntjp.contracts.model.ContractException where the contract's schemas are wrong
     */
    public SoapEndpoint(ContractSchemas schemas, SoapService service, Supplier<UUID> logIds) {
        this.gate = new RequestGate(schemas.contract(), new MessageValidator(schemas));
        this.service = service;
        this.logIds = logIds;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        if (!call.method().equals("POST")) {
            return new HttpAnswer(
                    METHOD_NOT_ALLOWED,
                    "text/plain; charset=UTF-8",
                    "Send a SOAP request with POST.\n".getBytes(StandardCharsets.UTF_8));
        }
        try {
            String logicalAddress = gate.pass(call);
            Document message = SafeXml.parse(call.body(), "request");
            return SoapMessages.answer(
                    service.answer(new SoapCall(logicalAddress, call.header(CONSUMER), SoapMessages.payload(message))));
        } catch (SoapFault fault) {
            return fault(fault);
        } catch (SAXException e) {
            // The two parsers differ in what they accept at the edges, such as an XML declaration of version 1.1.
            return fault(SoapFault.client("The request is not well-formed XML"));
        }
    }

    private HttpAnswer fault(SoapFault fault) {
        return SoapMessages.fault(fault.code(), "%s. Log id %s".formatted(fault.getMessage(), logIds.get()));
    }
}
