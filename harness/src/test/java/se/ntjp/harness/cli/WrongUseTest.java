package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.harness.transport.Certificates;
import se.ntjp.stubs.StubProducer;

/** Wrong use and wrong files: exit code 2, nothing tried, nothing left, and words that say what to do. */
class WrongUseTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path zip(String name, String entry) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry(entry));
            entries.write("<a/>".getBytes(StandardCharsets.UTF_8));
        }
        return zip;
    }

    /** Runs with these arguments and holds the message against the golden file of that name. */
    private String refused(String golden, Object... arguments) {
        Path out = folder.resolve("out");
        Command command = ntjp(Stream.concat(Stream.of("run", "--out", out), Stream.of(arguments))
                .toArray());
        assertRefused(golden, command);
        assertThat(out).doesNotExist();
        return command.err();
    }

    private void assertRefused(String golden, Command command) {
        assertThat(command.exitCode()).as(command.err()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err()).startsWith("ntjp: ");
        Golden.assertSame("wrong-use/" + golden + ".txt", command.err().replace(folder.toString(), "DIR"));
    }

    @Test
    void an_unknown_contract() {
        refused("unknown-contract", "GetNothing:1");
    }

    @Test
    void a_contract_that_two_domains_have() throws IOException {
        Path bundled = Path.of("..", "contracts", "src", "main", "contracts", "clinicalprocess.healthcond.description");
        Path packages = folder.resolve("packages");
        try (Stream<Path> files = Files.walk(bundled)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = bundled.relativize(file).toString();
                String content = Files.readString(file);
                Path inside = Path.of(name).getName(0).relativize(Path.of(name));
                write(packages.resolve("one").resolve(inside.toString()), content);
                write(
                        packages.resolve("other").resolve(inside.toString()),
                        content.replace("healthcond:description:", "healthcond:other:"));
            }
        }
        refused("ambiguous-contract", "GetCareDocumentation", "-p", packages);
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Test
    void an_unknown_option() {
        refused("unknown-option", "--tarrget", "http://localhost/");
    }

    @Test
    void a_seed_that_is_no_number() {
        refused("bad-seed", "--seed", "x");
    }

    @Test
    void a_language_that_is_not_spoken() {
        refused("bad-language", "--lang", "fi");
    }

    @Test
    void a_target_that_is_no_address() {
        refused("bad-target", "--target", "localhost:8080/x");
    }

    @Test
    void a_target_with_a_blank() {
        refused("blank-in-target", "--target", "http://local host/");
    }

    @Test
    void a_password_in_the_target_is_refused_and_not_repeated() {
        assertThat(refused("password-in-target", "--target", "https://user:hemligt@localhost/x"))
                .doesNotContain("hemligt");
    }

    @Test
    void a_password_in_a_wrong_target_is_not_repeated_either() {
        assertThat(refused("password-in-wrong-target", "--target", "https://user:hemligt@local_host:x/"))
                .doesNotContain("hemligt");
    }

    @Test
    void missing_files() {
        refused("missing-configuration", "--config", folder.resolve("no.yaml"));
        refused("missing-data", "--data", folder.resolve("no.yaml"));
        refused("missing-suite", "--suite", folder.resolve("no.yaml"));
        refused("missing-package", "-p", folder.resolve("no.zip"));
        assertRefused("missing-record", ntjp("report", folder.resolve("no")));
    }

    @Test
    void a_configuration_that_is_no_YAML() throws IOException {
        refused("broken-configuration", "--config", file("ntjp.yaml", "contract: [GetCareDocumentation\ntarget: x\n"));
    }

    @Test
    void a_configuration_with_a_misspelt_name() throws IOException {
        refused(
                "misspelt-configuration",
                "--config",
                file("ntjp.yaml", "contract: GetCareDocumentation:3\ntarge: x\n"));
    }

    @Test
    void a_configuration_whose_time_has_no_unit() throws IOException {
        refused("unit-missing", "--config", file("ntjp.yaml", "sla:\n  responseTime: '30'\n"));
    }

    @Test
    void a_seed_too_large_for_its_kind_of_number() throws IOException {
        refused("large-seed", "--config", file("ntjp.yaml", "seed: '99999999999999999999'\n"));
    }

    @Test
    void a_configured_target_with_a_blank() throws IOException {
        refused("blank-in-configured-target", "--config", file("ntjp.yaml", "target: 'http://local host/'\n"));
    }

    @Test
    void data_that_are_no_YAML() throws IOException {
        refused("broken-data", "--data", file("data.yaml", "global:\n  patientId: '1912\n"));
    }

    @Test
    void data_with_a_wrong_shape() throws IOException {
        refused("misshapen-data", "--data", file("data.yaml", "patientId: '191212121212'\n"));
    }

    @Test
    void official_data_that_are_no_XML() throws IOException {
        refused("broken-data-xml", "--data", file("data.xml", "<testsuite><globaldata></testsuite>"));
    }

    @Test
    void official_data_with_a_document_type() throws IOException {
        refused(
                "doctype-in-data-xml",
                "--data",
                file("data.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><testsuite>&b;</testsuite>"));
    }

    @Test
    void a_suite_that_is_no_suite() throws IOException {
        refused("broken-suite", "--suite", file("suite.yaml", "suite: Mine\ncases: {}\n"));
    }

    @Test
    void a_zip_that_is_none() throws IOException {
        refused("broken-zip", "-p", file("package.zip", "PK no zip"));
    }

    @Test
    void a_zip_that_leads_out_of_itself() throws IOException {
        refused("zip-slip", "-p", zip("package.zip", "../../schemas/evil.xsd"));
    }

    @Test
    void a_zip_that_is_no_package() throws IOException {
        refused("no-package", "-p", zip("package.zip", "readme.txt"));
    }

    @Test
    void a_file_where_the_report_shall_lie() throws IOException {
        assertRefused("file-as-out", ntjp("run", "--out", file("out.txt", "")));
    }

    @Test
    void a_store_without_its_password() throws IOException {
        Certificates.emptyStore(folder.resolve("own.p12"));
        refused(
                "no-password",
                "--config",
                file("ntjp.yaml", "tls: {keyStore: {file: own.p12, passwordEnv: NTJP_TEST_NOT_SET}}\n"));
        refused(
                "no-password-file",
                "--config",
                file("ntjp.yaml", "tls: {keyStore: {file: own.p12, passwordFile: none}}\n"));
    }

    @Test
    void a_store_with_another_password() throws IOException {
        Certificates.emptyStore(folder.resolve("own.p12"));
        file("password", "wrong\n");
        assertThat(refused(
                        "wrong-password",
                        "--config",
                        file("ntjp.yaml", "tls: {trustStore: {file: own.p12, passwordFile: password}}\n")))
                .doesNotContain("«wrong»");
    }

    @Test
    void a_store_that_is_not_there() throws IOException {
        refused("no-store", "--config", file("ntjp.yaml", "tls: {trustStore: {file: none.p12}}\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1", "http", "65536", "123456789012"})
    void a_port_that_is_none(String port) {
        Command stub = ntjp("stub", "GetCareDocumentation:3", "--port=" + port);
        assertThat(stub.exitCode()).isEqualTo(2);
        assertThat(stub.err())
                .startsWith(
                        "ntjp: Invalid value for option '--port': expected a port from 0, for any free one, to 65535,"
                                + " found «" + port + "»");
    }

    @Test
    void a_port_that_is_taken() {
        try (StubProducer taken = StubProducer.start(ContractLibrary.bundled().find("GetCareDocumentation:3"), 0)) {
            Command stub = ntjp(
                    "stub", "GetCareDocumentation:3", "--port", taken.address().getPort());
            assertThat(stub.exitCode()).isEqualTo(2);
            assertThat(stub.err())
                    .startsWith("ntjp: A stub cannot listen at 127.0.0.1:"
                            + taken.address().getPort())
                    .endsWith("Choose another port, or 0 for any free one.\n");
        }
    }

    @Test
    void a_command_without_its_contract() {
        assertRefused("no-contract", ntjp("generate", "--out", folder.resolve("x")));
    }

    @Test
    void a_folder_that_is_not_empty_is_not_generated_into() throws IOException {
        file("mine.txt", "");
        assertRefused("generate-into-full-folder", ntjp("generate", "GetCareDocumentation:3", "--out", folder));
        assertThat(folder.resolve("pom.xml")).doesNotExist();
    }

    @Test
    void force_replaces_nothing_but_a_report() throws IOException {
        Path page = file("index.html", "mine");
        assertRefused("force-on-foreign-files", ntjp("run", "--force", "--out", folder));
        assertThat(page).hasContent("mine");
    }

    @Test
    void force_replaces_a_report_and_leaves_what_else_lies_there() throws IOException {
        Path out = folder.resolve("report");
        assertThat(ntjp("run", "--case", "1.1.1", "--out", out).exitCode()).isZero();
        Path notes = Files.writeString(out.resolve("notes.txt"), "mine");
        assertThat(ntjp("run", "--case", "1.1.1", "--out", out).exitCode()).isEqualTo(2);
        assertThat(ntjp("run", "--case", "1.1.1", "--out", out, "--force").exitCode())
                .isZero();
        assertThat(notes).hasContent("mine");
    }

    @Test
    void the_help_and_the_README_give_the_same_words_to_an_exit_code() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md")).replace("`", "'");
        assertThat(new CommandLine(new Ntjp()).getCommandSpec().usageMessage().exitCodeList())
                .hasSize(5)
                .allSatisfy((code, words) -> assertThat(readme).contains("| %s | %s |".formatted(code, words)));
    }

    @Test
    void a_value_without_its_name() {
        refused("value-without-name", "--value", "allowWrites");
    }

    @Test
    void a_target_whose_port_there_is_not() {
        refused("no-such-port", "--target", "http://127.0.0.1:99999/x");
    }

    @Test
    void a_target_without_its_scheme() {
        refused("target-without-scheme", "--target", "127.0.0.1:18099/x");
    }

    @Test
    void a_configured_time_that_is_only_a_number() throws IOException {
        refused("number-as-time", "--config", file("ntjp.yaml", "sla: {responseTime: 27}\n"));
    }

    @Test
    void a_configuration_that_is_not_UTF8() throws IOException {
        Path file = folder.resolve("ntjp.yaml");
        Files.writeString(file, "contract: GetCareDocumentation:3\nvalues: {a: Åsa}\n", StandardCharsets.ISO_8859_1);
        refused("latin-1-configuration", "--config", file);
    }

    @Test
    void a_report_below_a_file() throws IOException {
        assertRefused(
                "out-below-a-file",
                ntjp("run", "--case", "1.1.1", "--out", file("out.txt", "").resolve("below")));
    }

    @Test
    void a_package_whose_Schematron_rules_are_none_leaves_no_folder() throws IOException {
        Path bundled =
                Path.of("..", "contracts", "src", "main", "contracts", "itintegration.engagementindex", "1.0.10");
        Path changed = folder.resolve("package");
        try (Stream<Path> files = Files.walk(bundled)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(changed.resolve(bundled.relativize(file).toString()), Files.readString(file));
            }
        }
        write(changed.resolve("test-suite/Update/constraints.xml"), "<none");
        Path out = folder.resolve("out");
        Command run = ntjp("run", "Update", "-p", changed, "--out", out);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("constraints.xml");
        assertThat(out).doesNotExist();
    }

    @Test
    void no_command_shows_what_there_is() {
        Command bare = ntjp();
        assertThat(bare.exitCode()).isEqualTo(2);
        assertThat(bare.out()).contains("Usage: ntjp", "run", "report", "contracts", "suites", "stub", "generate");
    }
}
