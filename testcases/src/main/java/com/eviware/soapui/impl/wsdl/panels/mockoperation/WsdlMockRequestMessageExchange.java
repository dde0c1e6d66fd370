package com.eviware.soapui.impl.wsdl.panels.mockoperation;

import com.eviware.soapui.model.iface.MessageExchange;
import se.ntjp.testcases.soapui.scope.MockOperationItem;
import se.ntjp.testcases.soapui.scope.MockRequestItem;

/**
 * A request to a mock service that has not been answered.
 *
 * @param mockRequest the request
 * @param mockOperation what it asks for
 */
public record WsdlMockRequestMessageExchange(MockRequestItem mockRequest, MockOperationItem mockOperation)
        implements MessageExchange {

    @Override
    public String getRequestContent() {
        return mockRequest.requestContent();
    }

    @Override
    public String getResponseContent() {
        return null;
    }
}
