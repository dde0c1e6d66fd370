package com.eviware.soapui.impl.wsdl.support.wsdl;

import com.eviware.soapui.model.iface.MessageExchange;
import com.eviware.soapui.model.testsuite.AssertionError;
import java.util.List;

/** Holds messages against the schemas of a service. */
public final class WsdlValidator {

    private final WsdlContext definition;

    public WsdlValidator(WsdlContext definition) {
        this.definition = definition;
    }

    /**
     * Holds the request against the schemas.
     *
     * @param envelopeOnly makes no difference: the schemas know both
     * @return what is wrong; empty where it is valid
     */
    public AssertionError[] assertRequest(MessageExchange exchange, boolean envelopeOnly) {
        return errors(definition.requestErrors().apply(exchange.getRequestContent()));
    }

    /** Holds the answer against the schemas, like {@link #assertRequest}. */
    public AssertionError[] assertResponse(MessageExchange exchange, boolean envelopeOnly) {
        return errors(definition.responseErrors().apply(exchange.getResponseContent()));
    }

    private static AssertionError[] errors(List<String> messages) {
        return messages.stream().map(AssertionError::new).toArray(AssertionError[]::new);
    }
}
