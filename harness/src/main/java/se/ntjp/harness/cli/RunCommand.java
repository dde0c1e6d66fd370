package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.config.ConfigurationReader;
import se.ntjp.harness.config.RunConfiguration;
import se.ntjp.harness.config.StorePasswords;
import se.ntjp.harness.installed.InstalledRun;
import se.ntjp.harness.run.InputsFinder;
import se.ntjp.harness.run.InstalledTool;
import se.ntjp.harness.run.LiveRun;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.run.RunWishes;
import se.ntjp.harness.run.SuiteChoice;
import se.ntjp.harness.runner.Selection;
import se.ntjp.harness.transport.LiveTransport;
import se.ntjp.harness.transport.TlsSettings;
import se.ntjp.harness.transport.TransportSettings;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.stubs.StubProducer;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.schematron.SchematronException;
import se.ntjp.testcases.source.SuiteException;

/** {@code ntjp run}: replays a contract's test cases against a producer and leaves the report. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Replay a contract's test cases against a producer and leave a report.")
final class RunCommand implements Callable<Integer> {

    private static final String DEMO_CONTRACT = "GetCareDocumentation:3";
    private static final Path CONFIGURATION = Path.of("ntjp.yaml");

    private static final Text BEGINS = Text.of(
            "%s mot %s: testsviten %s, %s testfall, --seed %s.", "%s against %s: suite %s, %s test cases, --seed %s.");

    @Spec
    private CommandSpec spec;

    @Mixin
    private ContractOptions contracts;

    @Parameters(
            arity = "0..1",
            paramLabel = "CONTRACT",
            description = "The service contract, for example GetCareDocumentation:3 (default: " + DEMO_CONTRACT + ").")
    private String contract;

    @Option(
            names = "--target",
            paramLabel = "URL",
            description = "The producer's address. Without it a built-in stub producer is started and tested.")
    private String target;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration (default: ntjp.yaml in this folder, if there is one).")
    private Path configuration;

    @Option(names = "--data", paramLabel = "FILE", description = "Test data: data.yaml or an official data.xml.")
    private Path data;

    @Option(
            names = "--value",
            paramLabel = "NAME=VALUE",
            description = "One value of test data, for example logicalAddress=SE165565594230-1000.")
    private Map<String, String> values = new TreeMap<>();

    @Option(
            names = "--suite",
            paramLabel = "FILE|official|bundled|baseline",
            description =
                    "A suite of your own, in YAML or a SoapUI project; or the package's official one, the bundled one, or one derived from the contract (default: the first of these three that there is).")
    private String suite;

    @Mixin
    private OfficialOptions official;

    @Mixin
    private EngineOptions engine;

    @Option(
            names = "--case",
            split = ",",
            paramLabel = "ID",
            description = "Only these test cases; 1.2 means all of 1.2.1, 1.2.2 and so on.")
    private List<String> cases = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of everything random (default: new for each run).")
    private Long seed;

    @Mixin
    private ReportOptions report;

    @Override
    public Integer call() throws IOException {
        RunConfiguration configured = configuration();
        Language language = report.language().or(configured::language).orElse(Language.SV);
        report.check();
        try (RunTarget destination = destination(configured)) {
            RunInputs inputs = inputs(configured, destination);
            inputs.selection().check(inputs.suite());
            TransportSettings settings = settings(configured, inputs);
            Optional<InstalledRun> bySoapUi = engine.bySoapUi(inputs, settings.tls());
            RunRecord record;
            try (Transport transport = LiveTransport.of(settings);
                    Progress progress = progress(inputs, language);
                    Interruption interruption =
                            report.interruption(language, spec.commandLine().getErr())) {
                report.prepare();
                interruption.expect();
                List<Text> remarks = RunRemarks.of(inputs, destination);
                announce(inputs, remarks, language);
                LiveRun run =
                        new LiveRun(inputs, InstalledTool.version(), RequirementCatalogue.bundled(), Clock.systemUTC());
                record = bySoapUi.isPresent()
                        ? made(bySoapUi.get(), language, progress, remarks)
                        : run.make(report.record(), digest(), language, transport, progress, remarks);
            } catch (ContractException | SchematronException e) {
                report.discard();
                throw e;
            }
            return report.write(record, language, spec.commandLine().getOut());
        }
    }

    private RunRecord made(InstalledRun run, Language language, Progress progress, List<Text> remarks)
            throws IOException {
        try {
            return run.make(report.record(), digest(), language, progress, remarks);
        } catch (SuiteException e) {
            report.discard();
            throw e;
        }
    }

    /** Says what is about to happen before the first call goes out. */
    private void announce(RunInputs inputs, List<Text> remarks, Language language) {
        PrintWriter terminal = spec.commandLine().getErr();
        terminal.println(BEGINS.with(
                        inputs.contract(),
                        inputs.target(),
                        inputs.suite().name(),
                        inputs.suite().cases().size(),
                        String.valueOf(inputs.seed()))
                .in(language));
        remarks.forEach(remark -> terminal.println(remark.in(language)));
    }

    private RunConfiguration configuration() {
        return configuration(configuration);
    }

    /** What the named file says; without one, what the folder's {@code ntjp.yaml} says, if there is one. */
    static RunConfiguration configuration(Path named) {
        if (named != null) {
            return new ConfigurationReader().read(named);
        }
        return Files.exists(CONFIGURATION) ? new ConfigurationReader().read(CONFIGURATION) : RunConfiguration.EMPTY;
    }

    private String digest() throws IOException {
        Path file = configuration == null ? CONFIGURATION : configuration;
        byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        return Digests.sha256(content);
    }

    /** Where the requests go: the producer that the user names, or one of our own. */
    private RunTarget destination(RunConfiguration configured) throws IOException {
        ContractLibrary library = library(configured);
        InputsFinder finder = finder(configured, library);
        Optional<String> named = Optional.ofNullable(target)
                .or(configured::target)
                .or(() -> finder.project().flatMap(project -> project.address(dataFile(configured))));
        if (named.isPresent()) {
            return RunTarget.at(RunTarget.checked(named.get()), finder);
        }
        return finder.project().isPresent()
                ? RunTarget.ofMock(official.mock(library, finder.contract()), finder)
                : RunTarget.of(StubProducer.start(finder.contract(), 0), finder);
    }

    private ContractLibrary library(RunConfiguration configured) throws IOException {
        List<Path> packages = new ArrayList<>(configured.packages());
        packages.addAll(contracts.packages());
        return ContractOptions.library(packages);
    }

    private InputsFinder finder(RunConfiguration configured, ContractLibrary library) {
        String name = Optional.ofNullable(contract).or(configured::contract).orElse(DEMO_CONTRACT);
        SuiteChoice choice = Optional.ofNullable(suite)
                .map(SuiteChoice::of)
                .or(() -> configured.suite().map(SuiteChoice::of))
                .orElse(SuiteChoice.BEST);
        return new InputsFinder(library, name, choice);
    }

    private Optional<Path> dataFile(RunConfiguration configured) {
        return Optional.ofNullable(data).or(configured::data);
    }

    private RunInputs inputs(RunConfiguration configured, RunTarget destination) throws IOException {
        Map<String, String> all = new TreeMap<>(configured.values());
        all.putAll(values);
        InputsFinder finder = destination.finder();
        if (destination.isMock()) {
            all.putIfAbsent(TestData.ALLOW_WRITES, "yes");
        }
        RunWishes wishes = new RunWishes(
                dataFile(configured),
                all,
                new Selection(cases),
                configured.limits(),
                Optional.ofNullable(seed).or(configured::seed).orElseGet(System::nanoTime),
                finder.project().isPresent()
                        && official.trusts(finder.project().get().digest()),
                official.parity());
        return finder.inputs(wishes, destination.isStub(), destination.address());
    }

    /** Limits and certificates of the connection. */
    static TransportSettings settings(RunConfiguration configured, RunInputs inputs) {
        StorePasswords passwords = new StorePasswords(System.getenv());
        TlsSettings tls = TlsSettings.defaults().withVerifyHost(configured.verifyHost());
        if (configured.keyStore().isPresent()) {
            tls = tls.withKeyStore(passwords.open(configured.keyStore().get()));
        }
        if (configured.trustStore().isPresent()) {
            tls = tls.withTrustStore(passwords.open(configured.trustStore().get()));
        }
        return TransportSettings.defaults()
                .withResponseTime(inputs.limits().responseTime())
                .withMaxBytes(inputs.limits().maxBytes())
                .withTls(tls);
    }

    private Progress progress(RunInputs inputs, Language language) {
        return new Progress(language, inputs.suite().cases().size(), System.console() != null, System.err);
    }
}
