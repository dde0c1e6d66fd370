package se.ntjp.stubs.soap;

import org.w3c.dom.Document;

/** What a contract's producer does, apart from SOAP. Safe for use by several threads. */
@FunctionalInterface
public interface SoapService {

    /**
     * The answer's payload.
     *
     * @throws SoapFault where there is none
     */
    Document answer(SoapCall call);
}
