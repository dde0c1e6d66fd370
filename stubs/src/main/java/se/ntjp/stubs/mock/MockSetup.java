package se.ntjp.stubs.mock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.script.Scripts;

/**
 * What an official mock is made of.
 *
 * @param project with at least one mock service; its {@code file} is relative to the package
 * @param files the package that it lies in
 * @param contracts those of the package
 * @param scripts runs its scripts; closed by whoever made it, after the mock
 * @param output where files that scripts write come to lie; empty for nowhere
 * @param seed of all chance
 * @param listener is told what happens
 */
public record MockSetup(
        SoapUiProject project,
        PackageFiles files,
        List<ServiceContract> contracts,
        Scripts scripts,
        Optional<Path> output,
        long seed,
        MockListener listener) {

    public MockSetup {
        contracts = List.copyOf(contracts);
    }
}
