package se.ntjp.harness.run;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.run.RunInputs.SchematronFile;
import se.ntjp.testcases.baseline.BaselineSuite;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.lint.SuiteLint;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.schematron.PackageRules;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.suite.SuiteFiles;
import se.ntjp.testcases.suite.SuiteReader;
import se.ntjp.testcases.suite.Suites;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/** Finds what a run needs: contract, suite, test data and Schematron, from what the user names and what is bundled. */
public final class InputsFinder {

    private final ServiceContract contract;
    private final SuiteChoice choice;
    private final Optional<OfficialSuite> official;
    private final CompletableFuture<Suites> bundled;

    /**
     * Begins to read the bundled suites, where one of them may be run, beside whatever the caller does next: it is slow.
     *
     * @throws se.ntjp.contracts.model.ContractException where the name fits none or several contracts
     * @throws SuiteException where there is no suite of the kind chosen, or a SoapUI project cannot be read
     */
    public InputsFinder(ContractLibrary library, String contractName, SuiteChoice choice) {
        this.contract = library.find(contractName);
        this.choice = choice;
        this.official = official();
        this.bundled = official.isPresent()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.supplyAsync(Suites::bundled);
    }

    /** The contract. */
    public ServiceContract contract() {
        return contract;
    }

    /** The SoapUI project that would be run; empty where the suite is none. */
    public Optional<OfficialSuite> project() {
        return official;
    }

    /**
     * The inputs of a run.
     *
     * @param stub whether the producer is our stub, whose data are then used where none are given
     */
    public RunInputs inputs(RunWishes wishes, boolean stub, URI target) {
        return official.map(suite -> suite.inputs(contract, wishes, target))
                .orElseGet(() -> written(wishes, stub, target));
    }

    private RunInputs written(RunWishes wishes, boolean stub, URI target) {
        TestSuite suite = suite();
        TestData data = wishes.dataFile()
                .map(new TestDataReader()::read)
                .orElseGet(() -> stub ? stubData(suite) : defaultData(suite))
                .with(wishes.values());
        return new RunInputs(
                contract,
                suite,
                schematron(suite),
                data,
                suite.hasRulesBeside() ? OfficialSuite.andBeside(wishes.selection()) : wishes.selection(),
                wishes.limits(),
                wishes.seed(),
                target,
                Optional.empty());
    }

    private Optional<OfficialSuite> official() {
        if (choice.projectFile().isPresent()) {
            return Optional.of(OfficialSuite.read(choice.projectFile().get(), contract));
        }
        return switch (choice.kind()) {
            case BEST -> OfficialSuite.of(contract);
            case OFFICIAL ->
                Optional.of(OfficialSuite.of(contract)
                        .orElseThrow(() -> new SuiteException(
                                "--suite official: expected a SoapUI project for %s in the release package, found none. Name the package with --package, or leave --suite out."
                                        .formatted(contract))));
            case WRITTEN, BUNDLED, BASELINE, FILE -> Optional.empty();
        };
    }

    private TestSuite suite() {
        return switch (choice.kind()) {
            case FILE -> ownSuite();
            case BASELINE -> BaselineSuite.of(contract);
            case BUNDLED ->
                bundled.join()
                        .find(contract.namespace())
                        .orElseThrow(() -> new SuiteException(
                                "--suite bundled: expected a bundled suite for %s, found none. 'ntjp suites list' shows them."
                                        .formatted(contract)));
            case BEST, WRITTEN, OFFICIAL ->
                bundled.join().find(contract.namespace()).orElseGet(() -> BaselineSuite.of(contract));
        };
    }

    /**
     * The user's own suite, if it is rightly written: a misspelt name must not make a case pass. Where some rules do not
     * count in its cases, the case that sums up what they find comes last.
     */
    private TestSuite ownSuite() {
        TestSuite suite = new SuiteReader().read(choice.file());
        new SuiteLint(new Processor(false), RequirementCatalogue.bundled(), new Expectations()).require(suite);
        return suite.hasRulesBeside() ? withSummary(suite) : suite;
    }

    private static TestSuite withSummary(TestSuite suite) {
        TestCase summary = StricterCases.EXCHANGES.testCase();
        if (suite.cases().stream().anyMatch(each -> each.id().equals(summary.id()))) {
            throw new SuiteException(
                    "%s: expected no case %s, which sums up what does not count in the others; found one. Give it another id."
                            .formatted(suite.origin(), summary.id()));
        }
        return suite.and(summary);
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
