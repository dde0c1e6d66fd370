package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.stubs.StubProducer;
import se.ntjp.testcases.verdict.Verdict;

/** A call that changes something at the producer is made by leave only. */
class WritesTest {

    @TempDir
    private Path out;

    private Report run(String... arguments) {
        try (StubProducer producer =
                StubProducer.start(ContractLibrary.bundled().find("Update:1"), 0)) {
            Object[] all = new Object[arguments.length + 5];
            System.arraycopy(
                    new Object[] {"run", "Update:1", "--target=" + producer.address(), "--seed=1", "--out=" + out},
                    0,
                    all,
                    0,
                    5);
            System.arraycopy(arguments, 0, all, 5, arguments.length);
            ntjp(all);
            return Report.in(out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"allowWrites=no", "allowwrites=NO", "allowWrites=true", "patientId=191212121212"})
    void without_leave_nothing_is_sent(String value) {
        Report report = run("--value", value);
        assertThat(report.requests()).isEmpty();
        assertThat(report.cases(Verdict.NOT_TESTED))
                .hasSize(report.record().results().size());
        assertThat(report.result("B.1").reason().sv())
                .isEqualTo(
                        "Inte skickad: anropet ändrar något hos tjänsteproducenten och görs bara med --value allowWrites=yes.");
        assertThat(report.result("B.1").reason().en())
                .isEqualTo(
                        "Not sent: the call changes something at the producer and is only made with --value allowWrites=yes.");
    }

    @Test
    void with_leave_it_is_sent() {
        assertThat(run("--value", "allowWrites=Yes").requests()).isNotEmpty();
    }
}
