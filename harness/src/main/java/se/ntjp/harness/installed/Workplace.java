package se.ntjp.harness.installed;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.codegen.TemporaryFolder;
import se.ntjp.harness.installed.evidence.Plan;
import se.ntjp.harness.transport.ClientKeys;
import se.ntjp.harness.transport.StoreFile;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.source.SuiteException;

/**
 * A folder that only this user can read and that is gone afterwards, with all that SoapUI needs: the package as
 * published but for the test data, and settings with the client's certificate. The certificate's password there is made
 * up for this folder; the user's own is never written.
 */
final class Workplace implements AutoCloseable {

    private static final String CONTENT = "package";
    private static final String KEYS = "client.p12";
    private static final int PASSWORD_BITS = 160;

    private final TemporaryFolder folder;
    private final Path project;

    private Workplace(TemporaryFolder folder, Path project) {
        this.folder = folder;
        this.project = project;
    }

    /**
     * Lays it out.
     *
     * @param files the package's
     * @param projectFile the project's path among them
     * @param data every value that SoapUI shall see
     * @param keyStore the client's certificate and key
     * @param runner who gets to see it
     */
    static Workplace lay(
            PackageFiles files,
            String projectFile,
            Plan plan,
            TestData data,
            URI target,
            Optional<StoreFile> keyStore,
            RunnerProcess runner)
            throws IOException {
        if (!files.names().contains(projectFile)) {
            throw new SuiteException("--engine soapui: expected the project %s in the package, found no such file."
                    .formatted(projectFile));
        }
        TemporaryFolder folder = TemporaryFolder.create();
        try {
            Path content = folder.folder(CONTENT);
            for (String name : files.names()) {
                if (!name.startsWith("docs/")) {
                    Path file = inside(content, name);
                    Files.createDirectories(file.getParent());
                    Files.write(file, files.read(name));
                }
            }
            Path project = inside(content, projectFile);
            Path dataXml = project.resolveSibling("data.xml");
            byte[] published = Files.exists(dataXml) ? Files.readAllBytes(dataXml) : new byte[0];
            Files.write(dataXml, DataXml.of(published, data, plan.cases(), target));
            Workplace place = new Workplace(folder, project);
            place.writeSettings(keyStore, runner);
            return place;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("The package's file «%s» would lie outside its folder".formatted(name));
        }
        return file;
    }

    private void writeSettings(Optional<StoreFile> keyStore, RunnerProcess runner) throws IOException {
        Map<String, String> values = new TreeMap<>();
        if (keyStore.isPresent()) {
            String password = new BigInteger(PASSWORD_BITS, new SecureRandom()).toString(Character.MAX_RADIX);
            Path file = root().resolve(KEYS);
            ClientKeys.copy(keyStore.get(), file, password.toCharArray());
            values.put("SSLSettings@keyStore", runner.seen(root(), file).toString());
            values.put("SSLSettings@keyStorePassword", password);
        }
        Files.write(settings(), SettingsFile.of(values));
    }

    /** The folder. */
    Path root() {
        return folder.path();
    }

    /** The project's file. */
    Path project() {
        return project;
    }

    /** The settings' file. */
    Path settings() {
        return root().resolve("soapui-settings.xml");
    }

    /** An empty folder for what the runner writes when it is started for the nth time. */
    Path output(int start) throws IOException {
        return folder.folder("output-" + start);
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
