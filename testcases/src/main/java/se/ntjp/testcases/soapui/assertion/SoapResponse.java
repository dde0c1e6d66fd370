package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code SOAP Response}: the answer is an envelope of SOAP 1.1 or 1.2 with a Body. */
final class SoapResponse implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        return SoapMessage.of(subject).body().isPresent() ? List.of() : List.of("Response is not a SOAP message");
    }
}
