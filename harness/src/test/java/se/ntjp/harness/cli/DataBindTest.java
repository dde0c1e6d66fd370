package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.stubs.StubProducer;
import se.ntjp.stubs.faulty.FaultyProducer;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestSuite;
import se.ntjp.testcases.verdict.Verdict;

/** {@code ntjp data bind} as a user runs it, against the stub producers. */
class DataBindTest {

    private static final String ALL =
            """
            # The test identities that the stubs know, and one that they do not.
            191212121212
            196812732391
            TSTNMT2321000156-S001-4711;1.2.752.129.2.1.2.1
            198309119264   # fails
            201212121212
            196711222940
            194103219202
            199701062383
            196001209136
            """;

    @TempDir
    private Path folder;

    private Path patients(String content) throws IOException {
        return Files.writeString(folder.resolve("patients.txt"), content);
    }

    private static StubProducer stub(String contract) {
        return StubProducer.start(ContractLibrary.bundled().find(contract), 0);
    }

    private Command bind(String contract, StubProducer stub, Object... more) {
        return ntjp(Stream.concat(
                        Stream.of(
                                "data",
                                "bind",
                                contract,
                                "--target",
                                stub.address(),
                                "--patients",
                                folder.resolve("patients.txt"),
                                "--value",
                                "logicalAddress=TSTNMT2321000156-S001",
                                "--value",
                                "httpHeaderHsaId=TSTNMT2321000156-K001",
                                "--pace",
                                "100ms",
                                "--out",
                                folder.resolve("data.yaml")),
                        Stream.of(more))
                .toArray());
    }

    private String written(String file, StubProducer stub) throws IOException {
        return Files.readString(folder.resolve(file)).replace(stub.address().toString(), "TARGET");
    }

    private Map<Verdict, Integer> run(String contract, StubProducer stub, Path data, String out) {
        ntjp("run", contract, "--target", stub.address(), "--data", data, "--seed", 1, "--out", folder.resolve(out));
        return Report.in(folder.resolve(out)).counts();
    }

    @ParameterizedTest
    @CsvSource({"GetCareDocumentation:3, care-documentation, sv, 3", "GetCareContacts:3, care-contacts, en, 0"})
    void what_is_written_makes_every_case_that_a_producer_can_tell_about_decided(
            String contract, String golden, String language, int manual) throws IOException {
        patients(ALL);
        Path without = Files.writeString(
                folder.resolve("few.yaml"),
                """
                global:
                  logicalAddress: TSTNMT2321000156-S001
                  httpHeaderHsaId: TSTNMT2321000156-K001
                  patientId: "191212121212"
                  patientIdType: 1.2.752.129.2.1.3.1
                """);
        try (StubProducer stub = stub(contract)) {
            Command command = bind(contract, stub, "--lang", language);
            assertThat(command.exitCode()).as(command.err()).isEqualTo(1);
            Golden.assertSame("data/%s.data.yaml".formatted(golden), written("data.yaml", stub));
            Golden.assertSame("data/%s.list.md".formatted(golden), written("data-bestallningslista.md", stub));
            Golden.assertSame("data/%s.txt".formatted(golden), command.out().replace(folder.toString(), "DIR"));
            Map<Verdict, Integer> after = run(contract, stub, folder.resolve("data.yaml"), "after");
            assertThat(after).doesNotContainKeys(Verdict.FAILED, Verdict.UNDECIDED, Verdict.HARNESS_ERROR);
            assertThat(after)
                    .as("only consumers' agreements are not to be seen")
                    .containsEntry(Verdict.NOT_TESTED, 3);
            assertThat(after.getOrDefault(Verdict.MANUAL, 0)).isEqualTo(manual);
            if (manual > 0) {
                Map<Verdict, Integer> before = run(contract, stub, without, "before");
                assertThat(after.get(Verdict.PASSED)).isGreaterThan(before.get(Verdict.PASSED) + 10);
            }
        }
    }

    @Test
    void an_official_suite_gets_data_by_the_names_of_its_own_file() throws IOException {
        Path release = OfficialPackages.folder().resolve("clinicalprocess.healthcond.description_3.0.5");
        patients(ALL);
        try (StubProducer stub = stub("GetCareDocumentation:3")) {
            Command command = bind("GetCareDocumentation:3", stub, "--package", release);
            assertThat(command.exitCode()).as(command.err()).isEqualTo(1);
        }
        TestData data = new TestDataReader().read(folder.resolve("data.yaml"));
        assertThat(data.global()).containsEntry("patientId", "191212121212").doesNotContainKey("webServiceUrl");
        assertThat(data.cases().get("1.1.2")).containsEntry("patientId", "196812732391");
        assertThat(data.cases().get("1.1.4")).containsEntry("sourceSystemHSAId", "TSTNMT2321000156-S001");
        assertThat(data.cases().get("1.3")).containsEntry("careUnitHSAid", "TSTNMT2321000156-E001");
        assertThat(data.cases().get("1.4")).containsEntry("sourceSystemHSAId", "TSTNMT2321000156-S001");
        assertThat(data.cases().get("1.6")).containsEntry("healthcareProviderId", "TSTNMT2321000156-G001");
        assertThat(data.cases().get("1.8")).containsEntry("patientId", "201212121212");
        assertThat(Files.readString(folder.resolve("data-bestallningslista.md")))
                .contains("TF 7.1", "TF 7.2", "TF 7.3")
                .doesNotContainPattern("TF 5[.](?!18 )");
    }

    @Test
    void what_nobody_has_is_on_the_list_with_whom_to_register_it_on() throws IOException {
        patients("194103219202\n196812732391\n");
        try (StubProducer stub = stub("GetCareDocumentation:3")) {
            Command command = bind("GetCareDocumentation:3", stub);
            assertThat(command.exitCode()).as(command.err()).isEqualTo(1);
            Golden.assertSame("data/little.data.yaml", written("data.yaml", stub));
            Golden.assertSame("data/little.list.md", written("data-bestallningslista.md", stub));
        }
    }

    @Test
    void agreements_that_the_user_knows_are_kept_and_nothing_is_missing_then() throws IOException {
        patients(ALL);
        Path given = Files.writeString(
                folder.resolve("given.yaml"),
                """
                global: {unused: x, careUnitHSAId: TSTNMT2321000156-E002}
                cases:
                  "7.1": {httpHeaderHsaId2: TSTNMT2321000156-K002, filterString: Bortfiltrerad VC}
                  "7.2": {httpHeaderHsaId2: TSTNMT2321000156-K003}
                  "7.3": {httpHeaderHsaId2: TSTNMT2321000156-K004}
                """);
        try (StubProducer stub = stub("GetCareDocumentation:3")) {
            Command command = bind("GetCareDocumentation:3", stub, "--data", given);
            assertThat(command.exitCode()).as(command.out()).isZero();
            TestData data = new TestDataReader().read(folder.resolve("data.yaml"));
            assertThat(data.global()).doesNotContainKey("unused");
            assertThat(data.forCase("7.1").value("filterString")).contains("Bortfiltrerad VC");
            assertThat(data.forCase("1.3").value("careUnitHSAId"))
                    .as("the user's own value is tried first")
                    .contains("TSTNMT2321000156-E002");
            assertThat(Suites.bundled().all())
                    .filteredOn(suite -> suite.name().startsWith("GetCareDocumentation"))
                    .flatExtracting(TestSuite::cases)
                    .filteredOn(each -> each.notApplicable().isEmpty())
                    .hasSize(46)
                    .allSatisfy(each -> assertThat(each.missing(data)).isEmpty());
        }
    }

    @Test
    void another_patient_in_an_answer_is_told_of_and_never_named() throws IOException {
        patients("191212121212\n");
        try (StubProducer stub = StubProducer.start(
                ContractLibrary.bundled().find("GetCareDocumentation:3"), 0, FaultyProducer.RETURNS_ANOTHER_PATIENT)) {
            Command command = bind("GetCareDocumentation:3", stub, "--lang", "en");
            assertThat(command.out()).contains("holds records of other identities, 1 of them (RES-02)");
            String everything = command.out()
                    + command.err()
                    + written("data.yaml", stub)
                    + written("data-bestallningslista.md", stub);
            assertThat(everything.replace("191212121212", "").replace(folder.toString(), ""))
                    .doesNotContainPattern("[0-9]{12}");
        }
    }

    @Test
    void a_producer_that_does_not_answer_leaves_nothing() throws IOException {
        patients(ALL);
        StubProducer gone = stub("GetCareDocumentation:3");
        gone.close();
        Command command = bind("GetCareDocumentation:3", gone);
        assertThat(command.exitCode()).isEqualTo(3);
        assertThat(command.err().lines().filter(line -> line.contains("inget svar")))
                .as("five in a row are enough")
                .hasSize(5);
        assertThat(folder.resolve("data.yaml")).doesNotExist();
    }

    private Command refused(String... arguments) {
        Command command = ntjp(
                Stream.concat(Stream.of("data", "bind"), Stream.of(arguments)).toArray());
        assertThat(command.exitCode()).as(command.out() + command.err()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        return command;
    }

    @Test
    void wrong_use_says_what_to_do_and_sends_nothing() throws IOException {
        Path one = patients("191212121212\n");
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "191212121212\n191212121213\n");
        Path taken = Files.writeString(folder.resolve("taken.yaml"), "");
        String contract = "GetCareDocumentation:3";
        String target = "--target=http://127.0.0.1:9/";
        String out = "--out=" + folder.resolve("new.yaml");
        List<Command> commands = List.of(
                refused("Update:1", target, "--patients=" + one, out),
                refused(contract, target, "--patients=" + wrong, out),
                refused(contract, target, "--patients=" + folder.resolve("nobody.txt"), out),
                refused(contract, target, "--patients=" + one, "--out=" + taken),
                refused(contract, target, "--patients=" + one, out),
                refused(contract, target, "--patients=" + one, out, "--pace=10ms"),
                refused(contract, target, "--patients=" + one, out, "--max-patients=0"),
                refused(contract, "--patients=" + one, out),
                refused(contract, target, out));
        String words = String.join("", commands.stream().map(Command::err).toList());
        Golden.assertSame("data/bind-wrong-use.txt", words.replace(folder.toString(), "DIR"));
    }
}
