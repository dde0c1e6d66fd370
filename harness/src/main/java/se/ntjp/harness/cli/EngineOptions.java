package se.ntjp.harness.cli;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.ntjp.harness.installed.ContainerRunner;
import se.ntjp.harness.installed.InstalledRun;
import se.ntjp.harness.installed.LocalRunner;
import se.ntjp.harness.installed.RunnerProcess;
import se.ntjp.harness.installed.SoapUiInstallation;
import se.ntjp.harness.run.InstalledTool;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.transport.TlsSettings;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.source.SuiteException;

/** Which engine runs the cases of a SoapUI project. */
final class EngineOptions {

    /** The engines there are. */
    enum Engine {
        /** Our own. */
        BUILTIN,
        /** SoapUI's test runner. */
        SOAPUI
    }

    @Option(
            names = "--engine",
            paramLabel = "builtin|soapui",
            defaultValue = "builtin",
            description = {
                "What runs a SoapUI project: the built-in engine (default), or the SoapUI that",
                "the environment variable SOAPUI_HOME names."
            })
    private Engine engine;

    @Option(
            names = "--soapui-image",
            paramLabel = "IMAGE",
            description = "With --engine soapui: a container image with SoapUI's test runner, instead of SOAPUI_HOME.")
    private String image;

    /**
     * The run, where SoapUI is to make it.
     *
     * @param tls whose key store SoapUI gets
     * @throws SuiteException where there is no SoapUI or no project, saying what was looked for and what to do
     */
    Optional<InstalledRun> bySoapUi(RunInputs inputs, TlsSettings tls) {
        return soapUi(System.getenv())
                .map(runner -> new InstalledRun(
                        inputs,
                        runner,
                        tls,
                        InstalledRun.LIMIT,
                        InstalledTool.version(),
                        RequirementCatalogue.bundled(),
                        Clock.systemUTC()));
    }

    private Optional<RunnerProcess> soapUi(Map<String, String> environment) {
        if (engine == Engine.BUILTIN) {
            if (image != null) {
                throw new SuiteException("--soapui-image: expected --engine soapui beside it, found none. Add it.");
            }
            return Optional.empty();
        }
        return Optional.of(
                image == null
                        ? new LocalRunner(SoapUiInstallation.find(environment), environment)
                        : ContainerRunner.of(image));
    }
}
