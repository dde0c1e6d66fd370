package se.ntjp.testcases.schematron;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.testcases.exchange.Body;

/**
 * What SchXslt makes of the Schematron files that come with the harness. The build has it made once, since to make
 * SchXslt itself ready takes a second of every run.
 */
public final class BundledRules {

    private static final String FOLDER = "schematron";

    private BundledRules() {}

    /** The stylesheet of these very bytes; empty where the build did not know them. */
    static Optional<byte[]> stylesheet(byte[] schematron) {
        try (InputStream ready = BundledRules.class.getResourceAsStream("/%s/%s".formatted(FOLDER, name(schematron)))) {
            return ready == null ? Optional.empty() : Optional.of(ready.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("A bundled stylesheet cannot be read; the installation is damaged", e);
        }
    }

    /**
     * The build's step: translates every Schematron file below a folder. Such a file may include no other.
     *
     * @param arguments the folder, and the folder of classes that the stylesheets come to lie with
     */
    public static void main(String[] arguments) throws IOException {
        Path suites = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]).resolve(FOLDER));
        for (Path file : schematron(suites)) {
            byte[] content = Files.readAllBytes(file);
            // A processor for each: the numbers in names that SchXslt invents follow from what was read before.
            SchematronCompiler compiler = new SchematronCompiler(new Processor(false));
            String name = suites.relativize(file).toString();
            Files.write(target.resolve(name(content)), compiler.stylesheet(name, content, new FilesInMemory(Map.of())));
        }
    }

    private static List<Path> schematron(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sch")).toList();
        }
    }

    private static String name(byte[] schematron) {
        return Body.of(schematron).digest() + ".xsl";
    }
}
