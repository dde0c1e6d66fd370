package se.ntjp.harness.run;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.ntjp.contracts.codegen.ReachableFiles;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.runner.Selection;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.suite.TestSuite;

/**
 * All that a run's verdicts depend on, besides the exchanges. A record holds it, so that it can be judged again.
 *
 * @param contract what was agreed
 * @param suite what is tried
 * @param schematron the contract's further rules; empty for none
 * @param data what the cases are filled with
 * @param selection which cases to run
 * @param limits what the contract's use allows
 * @param seed of everything random
 * @param target the producer's URL
 * @param project the SoapUI project whose cases are run, where the suite is one
 */
public record RunInputs(
        ServiceContract contract,
        TestSuite suite,
        Optional<SchematronFile> schematron,
        TestData data,
        Selection selection,
        Limits limits,
        long seed,
        URI target,
        Optional<ProjectInputs> project) {

    /**
     * A Schematron file.
     *
     * @param name what messages call it
     * @param content its bytes
     */
    public record SchematronFile(String name, byte[] content) {}

    /** The files that a record keeps: the contract's, the suite and the data as they were used. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        ReachableFiles.of(contract)
                .contents()
                .forEach((name, content) -> files.put(InputFiles.CONTRACT + name, content));
        files.put(InputFiles.SUITE, InputFiles.json(suite));
        files.put(InputFiles.DATA, InputFiles.json(data));
        files.put(InputFiles.SELECTION, InputFiles.json(selection));
        schematron.ifPresent(file -> files.put(InputFiles.SCHEMATRON + file.name(), file.content()));
        project.ifPresent(each -> files.putAll(InputFiles.project(each)));
        return files;
    }
}
