package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** ERR-06, ERR-07, ERR-08: the result. */
class ResultIsConsistentTest {

    private final ExchangeCheck check = new ResultIsConsistent();

    @RegisterExtension
    final GoldenFindings golden = new GoldenFindings(ResultIsConsistent.class);

    @Test
    void OK_and_ERROR_as_they_should_be_hold() {
        holds(Exchanges.contacts());
        holds(
                Exchanges.contacts()
                        .result(
                                "<c:resultCode>ERROR</c:resultCode><c:errorCode>INVALID_REQUEST</c:errorCode><c:logId>7f3c1f0e-0000-4000-8000-000000000001</c:logId>"));
        holds(Exchanges.contacts()
                .result("<c:resultCode>INFO</c:resultCode><c:logId>7f3c1f0e-0000-4000-8000-000000000001</c:logId>"));
    }

    @Test
    void errorCode_without_ERROR() {
        breaks(
                Exchanges.contacts()
                        .result(
                                "<c:resultCode>INFO</c:resultCode><c:errorCode>INVALID_REQUEST</c:errorCode><c:logId>7f3c1f0e-0000-4000-8000-000000000001</c:logId>"));
    }

    @Test
    void errorCode_without_resultCode() {
        breaks(
                Exchanges.contacts()
                        .result(
                                "<c:errorCode>INVALID_REQUEST</c:errorCode><c:logId>7f3c1f0e-0000-4000-8000-000000000001</c:logId>"));
    }

    @Test
    void a_log_id_that_is_no_UUID() {
        breaks(Exchanges.contacts().replace("7f3c1f0e-0000-4000-8000-000000000001", "4711"));
    }

    @Test
    void an_empty_log_id() {
        breaks(Exchanges.contacts().replace("7f3c1f0e-0000-4000-8000-000000000001", ""));
    }

    @Test
    void ERROR_with_records() {
        breaks(Exchanges.contacts().replace("<c:resultCode>OK", "<c:resultCode>ERROR"));
    }

    @Test
    void a_contract_without_log_id_has_no_such_rule() {
        holds(Exchanges.documentation());
    }

    @Test
    void doubled_elements_do_no_harm() {
        holds(Exchanges.contacts().replace("<result>", "<result><c:resultCode>OK</c:resultCode></result><result>"));
    }

    @Test
    void a_fault_has_no_result() {
        holds(Exchanges.contacts().rightFault());
    }

    private void holds(Exchanges exchanges) {
        assertThat(check.judge(exchanges.read())).isEmpty();
    }

    private void breaks(Exchanges exchanges) {
        golden.check(check.judge(exchanges.read()));
    }
}
