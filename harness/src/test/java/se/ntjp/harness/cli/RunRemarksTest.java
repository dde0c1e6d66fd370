package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.text.Text;
import se.ntjp.stubs.StubProducer;

/** A reader is told whose producer, whose suite and whose data a run had. */
class RunRemarksTest {

    private static final String DERIVED = "Testsviten är härledd ur kontraktets scheman. Den är inget officiellt test.";

    @TempDir
    private Path out;

    private List<String> remarks(String... arguments) {
        ntjp(Stream.concat(Stream.of("run", "Update:1", "--seed=1", "--out=" + out), Stream.of(arguments))
                .toArray());
        return Report.in(out).record().remarks().stream().map(Text::sv).toList();
    }

    private List<String> remarksOnAProducer(String... arguments) {
        try (StubProducer producer =
                StubProducer.start(ContractLibrary.bundled().find("Update:1"), 0)) {
            return remarks(Stream.concat(Stream.of("--target=" + producer.address()), Stream.of(arguments))
                    .toArray(String[]::new));
        }
    }

    @Test
    void invented_data_are_said_to_be_invented() {
        assertThat(remarksOnAProducer())
                .containsExactly(
                        DERIVED,
                        "Testdata är påhittade (logicalAddress=NTJP-HARNESS-ADDRESS, httpHeaderHsaId=NTJP-HARNESS-CONSUMER)."
                                + " Ange tjänsteproducentens egna med --data, eller ett i taget med --value logicalAddress=…");
        assertThat(out.resolve("index.html")).content().contains("Testdata är påhittade", DERIVED);
    }

    @Test
    void only_what_is_invented_is_named() {
        assertThat(remarksOnAProducer("--value=logicalAddress=SE1-A").get(1))
                .startsWith("Testdata är påhittade (httpHeaderHsaId=NTJP-HARNESS-CONSUMER).");
    }

    @Test
    void given_data_need_no_remark() {
        assertThat(remarksOnAProducer("--value=logicalAddress=SE1-A", "--value=httpHeaderHsaId=SE1-B"))
                .containsExactly(DERIVED);
    }

    @Test
    void our_own_stub_may_have_invented_data() {
        assertThat(remarks()).hasSize(2).contains(DERIVED).first().asString().contains("egen stubbproducent");
    }
}
