package se.ntjp.testcases.check;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** ENV-06, ENV-09: the fault. */
class FaultIsProperTest {

    private final ExchangeCheck check = new FaultIsProper();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(FaultIsProper.class);

    @Test
    void each_standard_code_holds() {
        holds(
                Exchanges.contacts()
                        .fault(
                                "<faultcode>s:Client</faultcode><faultstring>Fel 7f3c1f0e-0000-4000-8000-000000000001</faultstring>"));
        holds(
                Exchanges.contacts()
                        .fault(
                                "<faultcode>s:Server</faultcode><faultstring>Fel 7f3c1f0e-0000-4000-8000-000000000001</faultstring>"));
        holds(
                Exchanges.contacts()
                        .fault(
                                "<faultcode>s:MustUnderstand</faultcode><faultstring>Fel 7f3c1f0e-0000-4000-8000-000000000001</faultstring>"));
        holds(
                Exchanges.contacts()
                        .fault(
                                "<faultcode>s:VersionMismatch</faultcode><faultstring>Fel 7f3c1f0e-0000-4000-8000-000000000001</faultstring>"));
    }

    @Test
    void a_detail_may_hold_anything_and_the_log_id_too() {
        holds(Exchanges.contacts()
                .fault("<faultcode>s:Server</faultcode><faultstring>Fel</faultstring><faultactor>urn:x</faultactor>"
                        + "<detail><x:id xmlns:x=\"urn:x\">7f3c1f0e-0000-4000-8000-000000000001</x:id></detail>"));
    }

    @Test
    void a_log_id_is_found_in_UTF_16_too() {
        holds(Exchanges.contacts().type("text/xml; charset=utf-16").rightFault().in(UTF_16));
    }

    @Test
    void a_code_of_the_producers_own() {
        breaks(
                Exchanges.contacts()
                        .fault(
                                "<faultcode>s:DatabaseDown</faultcode><faultstring>Fel 7f3c1f0e-0000-4000-8000-000000000001</faultstring>"));
    }

    @Test
    void a_code_with_a_dot() {
        breaks(
                Exchanges.contacts()
                        .fault(
                                "<faultcode>s:Client.Authentication</faultcode><faultstring>Fel 7f3c1f0e-0000-4000-8000-000000000001</faultstring>"));
    }

    @Test
    void a_code_without_namespace() {
        breaks(
                Exchanges.contacts()
                        .fault(
                                "<faultcode>Server</faultcode><faultstring>Fel 7f3c1f0e-0000-4000-8000-000000000001</faultstring>"));
    }

    @Test
    void a_code_with_an_undeclared_prefix() {
        breaks(
                Exchanges.contacts()
                        .fault(
                                "<faultcode>soap:Server</faultcode><faultstring>Fel 7f3c1f0e-0000-4000-8000-000000000001</faultstring>"));
    }

    @Test
    void children_in_a_namespace() {
        breaks(
                Exchanges.contacts()
                        .fault(
                                "<s:faultcode>s:Server</s:faultcode><s:faultstring>7f3c1f0e-0000-4000-8000-000000000001</s:faultstring>"));
    }

    @Test
    void a_child_that_SOAP_does_not_know() {
        breaks(
                Exchanges.contacts()
                        .fault(
                                "<faultcode>s:Server</faultcode><faultstring>Fel 7f3c1f0e-0000-4000-8000-000000000001</faultstring><stackTrace/>"));
    }

    @Test
    void a_fault_without_anything() {
        breaks(Exchanges.contacts().fault(""));
    }

    @Test
    void a_fault_without_log_id_is_a_remark() {
        breaks(Exchanges.contacts().fault("<faultcode>s:Server</faultcode><faultstring>Fel</faultstring>"));
    }

    @Test
    void a_response_is_no_fault() {
        holds(Exchanges.contacts());
    }

    @Test
    void a_fault_of_SOAP_12_is_told_by_its_envelope() {
        holds(Exchanges.contacts()
                .rightFault()
                .replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"));
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
