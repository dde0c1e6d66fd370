package se.ntjp.harness.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.ntjp.contracts.text.Language;
import se.ntjp.harness.config.RunConfiguration;
import se.ntjp.harness.data.CheckedSuite;
import se.ntjp.harness.run.InputsFinder;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.datacheck.CaseNeeds;
import se.ntjp.testcases.datacheck.DataCheck;
import se.ntjp.testcases.datacheck.DataRemark;

/** {@code ntjp data check}: what test data lack, per case, before anything is sent. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Say, per test case, which test data are missing, still as they were published, or of a wrong form.",
            "Nothing is sent. Published test identities may stay. Exit code 0 where nothing is to be done, 1 where something is."
        })
final class DataCheckCommand implements Callable<Integer> {

    private static final String ADDRESS = "webServiceUrl";
    private static final URI NOWHERE = URI.create("urn:ntjp-harness:nowhere");

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOptions options;

    @Override
    public Integer call() throws IOException {
        RunConfiguration configured = options.configured();
        Language language = options.language(configured);
        options.requireData(configured);
        InputsFinder finder = options.finder(configured);
        RunInputs inputs = options.inputs(finder, configured, NOWHERE);
        CheckedSuite suite = CheckedSuite.of(inputs, finder.project());
        TestData data = finder.project().isPresent() ? addressed(inputs.data(), configured) : inputs.data();
        DataCheck check = new DataCheck(suite.published());
        Map<CaseNeeds, List<DataRemark>> remarks = new LinkedHashMap<>();
        for (CaseNeeds needs : suite.needs()) {
            remarks.put(needs, new ArrayList<>(check.check(needs, data)));
        }
        DataCheckTable.of(suite.name(), remarks, language)
                .forEach(spec.commandLine().getOut()::println);
        return remarks.values().stream().allMatch(List::isEmpty) ? ExitCode.PASSED : ExitCode.FAILED;
    }

    /** An official suite sends to the address that the user names, in the data or elsewhere. */
    private TestData addressed(TestData data, RunConfiguration configured) {
        String address =
                options.given(configured).value(ADDRESS).or(configured::target).orElse("");
        return data.with(Map.of(ADDRESS, address));
    }
}
