package se.ntjp.harness.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.run.RunInputs.SchematronFile;
import se.ntjp.harness.runner.Selection;
import se.ntjp.testcases.baseline.BaselineSuite;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.lint.SuiteLint;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.schematron.PackageRules;
import se.ntjp.testcases.suite.SuiteFiles;
import se.ntjp.testcases.suite.SuiteReader;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestSuite;

/** Finds what a run needs: contract, suite, test data and Schematron, from what the user names and what is bundled. */
public final class InputsFinder {

    private final ServiceContract contract;
    private final CompletableFuture<Suites> bundled = CompletableFuture.supplyAsync(Suites::bundled);

    /**
     * Begins to read the bundled suites, which is slow, beside whatever the caller does next.
     *
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
     * @param selection which cases to run
     * @param stub whether the producer is our stub, whose data are then used where none are given
     */
    public RunInputs inputs(
            Optional<Path> suiteFile,
            Optional<Path> dataFile,
            Map<String, String> values,
            Selection selection,
            boolean stub,
            Limits limits,
            long seed,
            URI target) {
        TestSuite suite = suiteFile
                .map(InputsFinder::ownSuite)
                .or(() -> bundled.join().find(contract.namespace()))
                .orElseGet(() -> BaselineSuite.of(contract));
        TestData data = dataFile.map(new TestDataReader()::read)
                .orElseGet(() -> stub ? stubData(suite) : defaultData(suite))
                .with(values);
        return new RunInputs(contract, suite, schematron(suite), data, selection, limits, seed, target);
    }

    /** The user's own suite, if it is rightly written: a misspelt name must not make a case pass. */
    private static TestSuite ownSuite(Path file) {
        TestSuite suite = new SuiteReader().read(file);
        return new SuiteLint(new Processor(false), RequirementCatalogue.bundled(), new Expectations()).require(suite);
    }

    private static TestData stubData(TestSuite suite) {
        return SuiteFiles.sampleData(suite)
                .map(content -> new TestDataReader().read(suite.origin(), content))
                .orElseGet(() -> defaultData(suite).with(Map.of(TestData.ALLOW_WRITES, "yes")));
    }

    private static TestData defaultData(TestSuite suite) {
        return BaselineSuite.isBaseline(suite) ? BaselineSuite.DEFAULT_DATA : TestData.NONE;
    }

    /** The rules beside the suite or, where the suite has none, those that the release package has for the contract. */
    private Optional<SchematronFile> schematron(TestSuite suite) {
        return SuiteFiles.schematron(suite)
                .map(content -> new SchematronFile(suite.binding().schematron(), content))
                .or(() -> PackageRules.of(contract).map(rules -> new SchematronFile(rules.name(), rules.content())));
    }
}
