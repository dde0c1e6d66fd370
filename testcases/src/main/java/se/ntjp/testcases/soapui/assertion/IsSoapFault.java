package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code Not SOAP Fault Assertion}, which windows call <i>SOAP Fault</i>: the answer is a SOAP fault. */
final class IsSoapFault implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        return SoapMessage.of(subject).isFault() ? List.of() : List.of("Response is not a SOAP Fault");
    }
}
