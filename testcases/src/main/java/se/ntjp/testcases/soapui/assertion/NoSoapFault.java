package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code SOAP Fault Assertion}, which windows call <i>Not SOAP Fault</i>: the answer is no SOAP fault. */
final class NoSoapFault implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        return SoapMessage.of(subject).isFault() ? List.of("Response is a SOAP Fault") : List.of();
    }
}
