package se.ntjp.harness.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.harness.trust.TrustFile;
import se.ntjp.stubs.mock.MockListener;
import se.ntjp.stubs.mock.MockProject;
import se.ntjp.testcases.soapui.official.Found;
import se.ntjp.testcases.soapui.official.OfficialSuites;
import se.ntjp.testcases.soapui.script.GroovyScripts;
import se.ntjp.testcases.source.SuiteException;

/** How official suites and mocks, which are SoapUI projects with scripts, are run. */
final class OfficialOptions {

    @Option(
            names = "--trust-scripts",
            description =
                    "Run the scripts of the SoapUI project too. They get no network, no processes and no files but the package's, except with --engine soapui, which has no sandbox. Review a project before you trust it.")
    private boolean trust;

    @Option(
            names = "--parity",
            description = "Run the official cases only, without those beside them that are stricter (S.1 to S.3).")
    private boolean parity;

    boolean parity() {
        return parity;
    }

    /** Whether a project's scripts may run: now, or because the user's trust file has its digest. */
    boolean trusts(String digest) throws IOException {
        return trust || new TrustFile(TrustFile.standardPath()).trusts(digest);
    }

    /**
     * Starts the official mock of a contract.
     *
     * @throws SuiteException where the package has none, or its scripts are not trusted
     */
    ServedMock mock(ContractLibrary library, ServiceContract contract) throws IOException {
        Found found = new OfficialSuites()
                .mockOf(contract)
                .orElseThrow(() -> new SuiteException(
                        "--target: expected the producer's address. The package has no mock of %s to run against without one."
                                .formatted(contract)));
        if (!trusts(found.digest())) {
            throw new SuiteException(
                    "--target: expected the producer's address. Without one, the package's own mock %s is run against, whose scripts are not trusted: add --trust-scripts, or trust the mock's project file with 'ntjp suites trust'."
                            .formatted(found.project().name()));
        }
        ReleasePackage release = library.packages().stream()
                .filter(each -> each.files() == contract.files())
                .findFirst()
                .orElseThrow();
        return ServedMock.start(
                new MockProject(release, found),
                0,
                Optional.of(new GroovyScripts()),
                Optional.empty(),
                MockListener.NONE);
    }
}
