package se.ntjp.harness.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.run.RunInputs.SchematronFile;
import se.ntjp.testcases.baseline.BaselineSuite;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.suite.SuiteReader;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestSuite;

/** Finds what a run needs: contract, suite, test data and Schematron, from what the user names and what is bundled. */
public final class InputsFinder {

    private final ServiceContract contract;

    /**
     * @throws se.ntjp.contracts.model.ContractException where the name fits none or several contracts
     */
    public InputsFinder(ContractLibrary library, String contractName) {
        this.contract = library.find(contractName);
    }

    /** The contract. */
    public ServiceContract contract() {
        return contract;
    }

    /**
     * The inputs of a run.
     *
     * @param suiteFile the user's own suite; else the bundled one, else one derived from the contract
     * @param dataFile the user's test data
     * @param values single values over those of the file
     * @param stub whether the producer is our stub, whose data are then used where none are given
     */
    public RunInputs inputs(
            Optional<Path> suiteFile,
            Optional<Path> dataFile,
            Map<String, String> values,
            boolean stub,
            Limits limits,
            long seed,
            URI target) {
        Suites bundled = Suites.bundled();
        TestSuite suite = suiteFile
                .map(new SuiteReader()::read)
                .or(() -> bundled.find(contract.namespace()))
                .orElseGet(() -> BaselineSuite.of(contract));
        TestData data = dataFile
                .map(new TestDataReader()::read)
                .or(() -> stub ? bundled.data(contract.namespace()) : Optional.empty())
                .orElse(BaselineSuite.isBaseline(suite) ? BaselineSuite.DEFAULT_DATA : TestData.NONE)
                .with(values);
        return new RunInputs(contract, suite, schematron(suite, suiteFile, bundled), data, limits, seed, target);
    }

    private Optional<SchematronFile> schematron(TestSuite suite, Optional<Path> suiteFile, Suites bundled) {
        String name = suite.binding().schematron();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (suiteFile.isPresent()) {
                Path file = suiteFile.get().toAbsolutePath().resolveSibling(name);
                return Optional.of(new SchematronFile(name, Files.readAllBytes(file)));
            }
            if (contract.files().names().contains(name)) {
                return Optional.of(new SchematronFile(name, contract.files().read(name)));
            }
            return bundled.schematron(suite).map(content -> new SchematronFile(name, content));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s names the Schematron file %s, which cannot be read".formatted(suite.origin(), name), e);
        }
    }
}
