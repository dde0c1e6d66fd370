package se.ntjp.harness.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.suite.TestSuite;

/** The harness that is running. */
public final class InstalledTool {

    private InstalledTool() {}

    /** Its version, for example {@code 0.1.0}. */
    public static String number() {
        Properties properties = new Properties();
        try (InputStream content = InstalledTool.class.getResourceAsStream("version.properties")) {
            properties.load(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The installation is damaged: no version.properties", e);
        }
        return properties.getProperty("version");
    }

    /** Its version and the digest of the modules that judge and report. */
    public static ToolVersion version() {
        byte[][] modules = Stream.of(ServiceContract.class, TestSuite.class, RunRecord.class, InstalledTool.class)
                .map(InstalledTool::module)
                .toArray(byte[][]::new);
        return new ToolVersion(number(), Digests.sha256(modules));
    }

    /** The bytes of the jar or, in a development checkout, of the classes that a class comes from. */
    private static byte[] module(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isRegularFile(place)) {
                return Files.readAllBytes(place);
            }
            try (Stream<Path> files = Files.walk(place)) {
                List<Path> classes = files.filter(Files::isRegularFile).sorted().toList();
                byte[][] contents = new byte[classes.size()][];
                for (int i = 0; i < contents.length; i++) {
                    contents[i] = Files.readAllBytes(classes.get(i));
                }
                return Digests.sha256(contents).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class without a place", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The installation cannot be read", e);
        }
    }
}
