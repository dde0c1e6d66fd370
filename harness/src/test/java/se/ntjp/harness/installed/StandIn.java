package se.ntjp.harness.installed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.run.ProjectInputs;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.runner.Selection;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.suite.ProjectSuites;

/** A SoapUI that is none: a script that behaves like its test runner, and a project for it. */
public final class StandIn {

    public static final String FILE = "test-suite/Demo/Demo-soapui-project.xml";
    public static final URI TARGET = URI.create("http://127.0.0.1:18080/demo");

    private StandIn() {}

    /** Installs it; {@code mode} is one of those that the script knows. */
    public static SoapUiInstallation install(Path home, String mode) throws IOException {
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path runner = bin.resolve("testrunner.sh");
        Files.write(runner, Golden.input("soapui/testrunner.sh"));
        if (!runner.toFile().setExecutable(true)) {
            throw new IOException(runner + " cannot be made executable");
        }
        Files.writeString(bin.resolve("mode"), mode);
        Files.write(bin.resolve("soapui-5.7.2.jar"), new byte[0]);
        return SoapUiInstallation.find(Map.of(SoapUiInstallation.HOME, home.toString()));
    }

    /** Two suites; the last of the first is switched off, the first of the second asks for a person. */
    public static SoapUiProject project() {
        return new ProjectReader().read(FILE, Golden.input("soapui/stand-in-soapui-project.xml"));
    }

    /** Inputs of a run of the project for some contract, with leave to run its scripts. */
    public static RunInputs inputs(String... cases) throws IOException {
        ServiceContract contract = ContractLibrary.bundled().find("GetCareDocumentation:3");
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(FILE, Golden.input("soapui/stand-in-soapui-project.xml"));
        files.put(
                "test-suite/Demo/data.xml",
                "<testsuite><id>Demo</id><globaldata><webServiceUrl>http://elsewhere/</webServiceUrl></globaldata></testsuite>"
                        .getBytes(StandardCharsets.UTF_8));
        return new RunInputs(
                contract,
                ProjectSuites.suite(project(), contract.namespace(), List.of()),
                Optional.empty(),
                new TestData(Map.of("patientId", "191212121212"), Map.of("1.1", Map.of("patientId", "196001209136"))),
                new Selection(List.of(cases)),
                Limits.NATIONAL,
                1,
                TARGET,
                Optional.of(new ProjectInputs(FILE, files, true, true)));
    }

    /** The same inputs with another project, or none. */
    static RunInputs with(Optional<ProjectInputs> project) throws IOException {
        RunInputs inputs = inputs();
        return new RunInputs(
                inputs.contract(),
                inputs.suite(),
                inputs.schematron(),
                inputs.data(),
                inputs.selection(),
                inputs.limits(),
                inputs.seed(),
                inputs.target(),
                project);
    }
}
