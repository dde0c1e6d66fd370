package se.ntjp.harness.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ntjp.contracts.text.Language;
import se.ntjp.harness.config.RunConfiguration;
import se.ntjp.harness.run.InputsFinder;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.run.RunWishes;
import se.ntjp.harness.run.SuiteChoice;
import se.ntjp.harness.runner.Selection;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.data.TestDataReader;
import se.ntjp.testcases.source.SuiteException;

/** Which suite and which test data a command is about. */
final class DataOptions {

    @Mixin
    private ContractOptions contracts;

    @Parameters(paramLabel = "CONTRACT", description = "The service contract, for example GetCareDocumentation:3.")
    private String contract;

    @Option(names = "--suite", paramLabel = "FILE", description = "A suite of your own instead of the bundled one.")
    private Path suite;

    @Option(names = "--data", paramLabel = "FILE", description = "Test data: data.yaml or an official data.xml.")
    private Path data;

    @Option(
            names = "--value",
            paramLabel = "NAME=VALUE",
            description = "One value of test data, for example logicalAddress=SE165565594230-1000.")
    private Map<String, String> values = new TreeMap<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration (default: ntjp.yaml in this folder, if there is one).")
    private Path configuration;

    @Option(
            names = {"--lang", "--language"},
            paramLabel = "sv|en",
            description = "Language (default: sv).")
    private Language language;

    RunConfiguration configured() {
        return RunCommand.configuration(configuration);
    }

    Language language(RunConfiguration configured) {
        return Optional.ofNullable(language).or(configured::language).orElse(Language.SV);
    }

    InputsFinder finder(RunConfiguration configured) throws IOException {
        List<Path> packages = new ArrayList<>(configured.packages());
        packages.addAll(contracts.packages());
        SuiteChoice choice = Optional.ofNullable(suite)
                .map(SuiteChoice::of)
                .or(() -> configured.suite().map(SuiteChoice::of))
                .orElse(SuiteChoice.BEST);
        return new InputsFinder(ContractOptions.library(packages), contract, choice);
    }

    /**
     * Makes sure that there are test data to look at.
     *
     * @throws SuiteException where nobody named any
     */
    void requireData(RunConfiguration configured) {
        if (file(configured).isEmpty()
                && values.isEmpty()
                && configured.values().isEmpty()) {
            throw new SuiteException(
                    "--data: expected a file of test data, found none. Give a data.yaml or data.xml here, or in ntjp.yaml.");
        }
    }

    /** What the user gave, without what a suite was published with. */
    TestData given(RunConfiguration configured) {
        Map<String, String> all = new TreeMap<>(configured.values());
        all.putAll(values);
        return file(configured)
                .map(new TestDataReader()::read)
                .orElse(TestData.NONE)
                .with(all);
    }

    /** The file of test data, if there is one. */
    Optional<Path> file(RunConfiguration configured) {
        return Optional.ofNullable(data).or(configured::data);
    }

    /**
     * The suite that would run, and its data.
     *
     * @param target where it would run
     */
    RunInputs inputs(InputsFinder finder, RunConfiguration configured, URI target) {
        Map<String, String> all = new TreeMap<>(configured.values());
        all.putAll(values);
        RunWishes wishes = new RunWishes(file(configured), all, Selection.ALL, configured.limits(), 0, false, false);
        return finder.inputs(wishes, false, target);
    }
}
