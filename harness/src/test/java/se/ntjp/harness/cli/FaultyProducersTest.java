package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.stubs.StubProducer;
import se.ntjp.stubs.faulty.FaultyProducer;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** A producer that is wrong in one way is named by the case or rule for that, and its other cases stay green. */
class FaultyProducersTest {

    private static final Path SAMPLE = Path.of("..", "testcases", "src", "main", "suites");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(FaultyProducer.class)
    void a_faulty_producer_of_care_documentation_is_named(FaultyProducer fault) {
        named(
                "GetCareDocumentation:3",
                "clinicalprocess.healthcond.description/GetCareDocumentation-3.data.yaml",
                fault,
                "documentation");
    }

    @ParameterizedTest
    @EnumSource(FaultyProducer.class)
    void a_faulty_producer_of_care_contacts_is_named(FaultyProducer fault) {
        named(
                "GetCareContacts:3",
                "clinicalprocess.logistics.logistics/GetCareContacts-3.data.yaml",
                fault,
                "contacts");
    }

    private void named(String name, String data, FaultyProducer fault, String golden) {
        ServiceContract contract = ContractLibrary.bundled().find(name);
        try (StubProducer stub = StubProducer.start(contract, 0, fault)) {
            Command run = ntjp(
                    "run",
                    name,
                    "--target",
                    stub.address(),
                    "--data",
                    SAMPLE.resolve(data),
                    "--seed",
                    1,
                    "--out",
                    folder);
            assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(1);
        }
        Report report = Report.in(folder);
        List<String> failed = report.cases(Verdict.FAILED);
        Set<String> rules = report.findings().stream()
                .filter(each -> each.effect() == Verdict.FAILED)
                .map(Finding::rule)
                .collect(Collectors.toSet());
        assertThat(Set.of(fault.namedBy()))
                .as("failed: %s, rules: %s", failed, rules)
                .containsAnyElementsOf(fault.namedBy().matches("[0-9N].*") ? failed : rules);
        Golden.assertSame("faulty/%s/%s.txt".formatted(golden, fault.name().toLowerCase(Locale.ROOT)), summary(report));
    }

    /** Every failed case and the rules that say so. */
    private static String summary(Report report) {
        return report.cases(Verdict.FAILED).stream()
                .map(id -> id + ": "
                        + report.result(id).findings().stream()
                                .filter(each -> each.effect() == Verdict.FAILED)
                                .map(Finding::rule)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
