package se.ntjp.harness.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.harness.installed.evidence.Plan;
import se.ntjp.harness.transport.Certificates;
import se.ntjp.harness.transport.StoreFile;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.source.SuiteException;

/** The folder that SoapUI works in. */
class WorkplaceTest {

    private static final String PROJECT = "test-suite/Demo/Demo-soapui-project.xml";
    private static final Plan PLAN = new Plan("Demo", "0".repeat(64), List.of());

    @TempDir
    Path folder;

    private final RunnerProcess here = new LocalRunner(
            new SoapUiInstallation(Path.of("home"), Path.of("home/bin/testrunner.sh"), "5.7.2"), Map.of());

    private Workplace lay(Map<String, String> files, Optional<StoreFile> keyStore) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Workplace.lay(
                new FilesInMemory(bytes),
                PROJECT,
                PLAN,
                TestData.NONE,
                URI.create("http://localhost/"),
                keyStore,
                here);
    }

    @Test
    void the_package_lies_there_as_published_and_is_gone_afterwards() throws IOException {
        Path root;
        try (Workplace place = lay(
                Map.of(PROJECT, "<p/>", "test-suite/rules.xml", "<r/>", "docs/large.docx", "x"), Optional.empty())) {
            root = place.root();
            assertThat(place.project()).hasContent("<p/>");
            assertThat(place.project().resolve("../../rules.xml").normalize()).hasContent("<r/>");
            assertThat(place.project().resolveSibling("data.xml"))
                    .content()
                    .contains("<webServiceUrl>http://localhost/<");
            assertThat(root.resolve("package/docs")).doesNotExist();
        }
        assertThat(root).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_else_can_read_it() throws IOException {
        try (Workplace place = lay(Map.of(PROJECT, "<p/>"), Optional.empty())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.root())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void the_clients_key_has_a_password_of_its_own_and_the_users_is_not_written()
            throws IOException, GeneralSecurityException {
        StoreFile own = Certificates.keyStore(
                folder.resolve("own.jks"),
                "JKS",
                Certificates.client(Certificates.authority("CA"), Instant.now().plusSeconds(86400)));
        try (Workplace place = lay(Map.of(PROJECT, "<p/>"), Optional.of(own))) {
            String settings = Files.readString(place.settings());
            assertThat(settings).doesNotContain(Certificates.PASSWORD);
            KeyStore copy = KeyStore.getInstance(
                    Path.of(setting(settings, "SSLSettings@keyStore")).toFile(),
                    setting(settings, "SSLSettings@keyStorePassword").toCharArray());
            assertThat(copy.size()).isEqualTo(1);
            assertThat(copy.getKey(
                            copy.aliases().nextElement(),
                            setting(settings, "SSLSettings@keyStorePassword").toCharArray()))
                    .isNotNull();
        }
    }

    private static String setting(String settings, String id) {
        Matcher found = Pattern.compile("<con:setting id=\"" + id + "\">([^<]+)</con:setting>")
                .matcher(settings);
        assertThat(found.find()).as(settings).isTrue();
        return found.group(1);
    }

    @Test
    void a_package_whose_file_leads_out_of_it_is_refused() {
        PackageFiles evil = new FilesInMemory(Map.of(PROJECT, new byte[0], "../../evil", new byte[0]));
        assertThatThrownBy(() -> Workplace.lay(
                        evil, PROJECT, PLAN, TestData.NONE, URI.create("http://localhost/"), Optional.empty(), here))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("«../../evil» would lie outside");
    }

    @Test
    void a_project_that_is_not_in_the_package_is_named() {
        assertThatThrownBy(() -> lay(Map.of("test-suite/other.xml", ""), Optional.empty()))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining(PROJECT);
    }
}
