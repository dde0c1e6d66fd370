package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.testcases.soapui.convert.Conversion;
import se.ntjp.testcases.soapui.convert.ProjectConverter;
import se.ntjp.testcases.soapui.convert.ProjectData;
import se.ntjp.testcases.soapui.convert.Remark;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.source.SuiteException;

/** {@code ntjp suites convert}: writes a SoapUI project as a suite and test data of our own. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = {
            "Write the suite and the test data of a SoapUI project in YAML, and a page that says what they could not express.",
            "No script of the project is run."
        })
final class SuitesConvertCommand implements Callable<Integer> {

    private static final String DATA = "data.yaml";
    private static final String PAGE = "conversion.md";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", description = "The project, …-soapui-project.xml.")
    private Path project;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Its test data (default: data.xml beside the project, if there is one).")
    private Path data;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files are written.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        SoapUiProject read = new ProjectReader().read(project.toString(), bytes(project, ProjectReader.MAX_BYTES));
        Conversion conversion = new ProjectConverter(read, data()).convert();
        if (conversion.suites().isEmpty()) {
            throw new SuiteException("%s: expected a project with test cases that call a service contract, found none."
                    .formatted(project));
        }
        Map<String, byte[]> files = files(read.name(), conversion);
        write(files);
        tell(conversion, files);
        return ExitCode.PASSED;
    }

    private ProjectData data() throws IOException {
        Path beside = project.resolveSibling("data.xml");
        Optional<Path> file = Optional.ofNullable(data)
                .or(() -> Files.isRegularFile(beside) ? Optional.of(beside) : Optional.empty());
        return file.isPresent()
                ? ProjectData.read(file.get().toString(), bytes(file.get(), ProjectReader.MAX_BYTES))
                : ProjectData.NONE;
    }

    private Map<String, byte[]> files(String name, Conversion conversion) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        conversion.suites().forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        files.put(DATA, conversion.data().getBytes(StandardCharsets.UTF_8));
        files.put(PAGE, conversion.page(name).getBytes(StandardCharsets.UTF_8));
        for (String rules : conversion.rules()) {
            files.put(rules, bytes(project.resolveSibling(rules), ProjectReader.MAX_BYTES));
        }
        return files;
    }

    private static byte[] bytes(Path file, int most) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new SuiteException("%s: expected a file, found none. Check the name.".formatted(file));
        }
        if (Files.size(file) > most) {
            throw new SuiteException("%s: expected at most %d bytes, found %d. Is it the right file?"
                    .formatted(file, most, Files.size(file)));
        }
        return Files.readAllBytes(file);
    }

    private void write(Map<String, byte[]> files) throws IOException {
        Files.createDirectories(out);
        for (String name : files.keySet()) {
            if (Files.exists(out.resolve(name))) {
                throw new SuiteException(
                        "%s: expected no such file yet, found one. Give another --out, or move it away."
                                .formatted(out.resolve(name)));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(out.resolve(file.getKey()), file.getValue());
        }
    }

    private void tell(Conversion conversion, Map<String, byte[]> files) {
        PrintWriter terminal = spec.commandLine().getOut();
        files.keySet().forEach(name -> terminal.println(out.resolve(name)));
        terminal.printf(
                "%d cases left out, %d checks left to a person; %s says which and why.%n",
                count(conversion, Remark.Kind.LEFT_OUT), count(conversion, Remark.Kind.BY_HAND), PAGE);
    }

    private static long count(Conversion conversion, Remark.Kind kind) {
        return conversion.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .count();
    }
}
