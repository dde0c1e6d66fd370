package com.eviware.soapui.model.iface;

/** A request and its answer. */
public interface MessageExchange {

    /** The request's body. */
    String getRequestContent();

    /** The answer's body; {@code null} where none came. */
    String getResponseContent();
}
