package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** ENV-09. The patient of the examples is one of the Tax Agency's published test identities. */
class NoPersonalIdentityLeaksTest {

    private final ExchangeCheck check = new NoPersonalIdentityLeaks();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(NoPersonalIdentityLeaks.class);

    @Test
    void a_patient_in_the_records_is_no_leak() {
        holds(Exchanges.contacts());
    }

    @Test
    void dates_ids_and_numbers_that_are_no_identities_hold() {
        holds(Exchanges.contacts()
                .header("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
                .header("X-Id", "20200102030405")
                .header("X-Sequence", "191212121213")
                .header("X-Correlation", "12121212-1212-4121-8212-191212121212"));
    }

    @Test
    void a_log_id_whose_digits_look_like_an_identity_holds_beside_other_parts_of_the_result() {
        holds(Exchanges.contacts()
                .result("<c:resultCode>OK</c:resultCode><c:logId>aa121212-1212-4abc-8def-0123456789ab</c:logId>"
                        + "<c:message>Klart</c:message>"));
        holds(Exchanges.contacts()
                .fault("<faultcode>s:Server</faultcode><faultstring>Fel</faultstring>"
                        + "<detail><a>x</a><b>aa121212-1212-4abc-8def-0123456789ab</b><c>y</c></detail>"));
    }

    @Test
    void an_identity_in_the_faultstring() {
        breaks(Exchanges.contacts()
                .fault("<faultcode>s:Server</faultcode><faultstring>Patient 19121212-1212 saknas</faultstring>"));
    }

    @Test
    void an_identity_in_the_faults_detail() {
        breaks(
                Exchanges.contacts()
                        .fault(
                                "<faultcode>s:Server</faultcode><faultstring>Fel</faultstring><detail><id>1212121212</id></detail>"));
    }

    @Test
    void an_identity_in_a_header() {
        breaks(Exchanges.contacts().header("X-Patient", "191212121212"));
    }

    @Test
    void an_identity_in_the_result() {
        breaks(Exchanges.contacts().replace("7f3c1f0e-0000-4000-8000-000000000001", "121212-1212"));
    }

    @Test
    void the_finding_does_not_repeat_the_identity() {
        assertThat(check.judge(Exchanges.contacts()
                                .header("X-Patient", "191212121212")
                                .read())
                        .toString())
                .doesNotContain("1212");
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
