package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.config.RunConfiguration;
import se.ntjp.harness.data.BoundSuite;
import se.ntjp.harness.data.CheckedSuite;
import se.ntjp.harness.data.Inquiry;
import se.ntjp.harness.run.InputsFinder;
import se.ntjp.harness.run.InstalledTool;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.transport.LiveTransport;
import se.ntjp.testcases.baseline.BaselineSuite;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.databind.Binder;
import se.ntjp.testcases.databind.Bindings;
import se.ntjp.testcases.databind.CaseChoice.Kind;
import se.ntjp.testcases.databind.DataYaml;
import se.ntjp.testcases.databind.PatientList;
import se.ntjp.testcases.databind.ShoppingList;
import se.ntjp.testcases.databind.Survey;
import se.ntjp.testcases.databind.TestIdentity;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.source.SuiteException;
import se.ntjp.testcases.suite.TestSuite;

/** {@code ntjp data bind}: asks the producer about test identities once each, and writes the test data that fit. */
@Command(
        name = "bind",
        mixinStandardHelpOptions = true,
        description = {
            "Ask a producer about your test identities, once each and slowly, and write a data.yaml that fits the suite,",
            "with the reason for each choice, and a list of what has to be registered before every case has data.",
            "It only reads; a contract that changes something at the producer is refused. No record is kept.",
            "Exit code 0 where every case has data, 1 where something is on the list, 3 where the producer did not answer."
        })
final class DataBindCommand implements Callable<Integer> {

    private static final List<String> NEEDED = List.of("logicalAddress", "httpHeaderHsaId");
    private static final Duration FASTEST = Duration.ofMillis(100);
    private static final int LARGEST_ANSWER = 10 << 20;

    private static final Text BEGINS = Text.of(
            "%s mot %s: frågar om %d testidentiteter, en i taget, med %s ms emellan. Inget protokoll sparas.",
            "%s against %s: asks about %d test identities, one at a time, %s ms apart. No record is kept.");
    private static final Text SILENT = Text.of(
            "Tjänsteproducenten svarade inte på någon fråga. Inget har skrivits.",
            "The producer answered no request. Nothing was written.");
    private static final Text CUT = Text.of(
            "%d identiteter frågades det inte om: producenten svarade inte alls på de senaste frågorna.",
            "%d identities were not asked about: the producer gave no answer at all to the latest requests.");
    private static final Text LEFT = Text.of(
            "För dessa testfall i det officiella projektet kan inga data väljas; ange dem själv: %s",
            "For these cases of the official project no data can be chosen; give them yourself: %s");
    private static final Text DONE = Text.of(
            "%d av %d testfall har data i %s. Beställningslista: %s",
            "%d of %d cases have data in %s. What to register: %s");

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOptions options;

    @Option(
            names = "--target",
            paramLabel = "URL",
            description = "The producer's address (default: that of ntjp.yaml).")
    private String target;

    @Option(
            names = "--patients",
            required = true,
            paramLabel = "FILE",
            description = "Your test identities, one a line: 191212121212, or with a type 4711A;1.2.752.129.2.1.2.1.")
    private Path patients;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "data.yaml",
            description = "What is written (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(names = "--force", description = "Replace what is there.")
    private boolean force;

    @Option(
            names = "--pace",
            paramLabel = "TIME",
            defaultValue = "1s",
            description = "Time between two requests, for example 500ms (default: ${DEFAULT-VALUE}, at least 100ms).")
    private String pace;

    @Option(
            names = "--max-patients",
            paramLabel = "N",
            defaultValue = "200",
            description = "The most identities that are asked about (default: ${DEFAULT-VALUE}).")
    private int most;

    @Override
    public Integer call() throws IOException {
        RunConfiguration configured = options.configured();
        Language language = options.language(configured);
        pace();
        new PatientList(most).read(patients);
        free(out);
        free(list());
        InputsFinder finder = options.finder(configured);
        refuseWrites(finder.contract());
        RunInputs inputs = options.inputs(finder, configured, RunTarget.checked(target(configured)));
        TestData given = options.given(configured);
        checkNeeded(given);
        TestData sample = CheckedSuite.of(inputs, finder.project()).published().stream()
                .findFirst()
                .orElse(TestData.NONE);
        BoundSuite bound = BoundSuite.of(inputs, finder.project(), sample);
        Survey survey = ask(configured, inputs, bound.suite(), language);
        if (!survey.anyAnswer()) {
            spec.commandLine().getErr().println(SILENT.in(language));
            return ExitCode.UNDECIDED;
        }
        Bindings bindings = new Binder(bound.suite(), survey, given, sample).bind();
        Files.writeString(out, DataYaml.of(bindings, inputs.target().toString(), language));
        Files.writeString(list(), ShoppingList.of(bindings, survey.findings()));
        say(bindings, survey, bound.left(), language);
        return bindings.choices(Kind.COVERED).size() == bindings.choices().size()
                        && bound.left().isEmpty()
                ? ExitCode.PASSED
                : ExitCode.FAILED;
    }

    private Survey ask(RunConfiguration configured, RunInputs inputs, TestSuite suite, Language language) {
        Duration apart = pace();
        List<TestIdentity> identities = new PatientList(most).read(patients);
        Inquiry inquiry = new Inquiry(
                inputs, suite, InstalledTool.version().userAgent(), apart, time -> Thread.sleep(time.toMillis()));
        if (!inquiry.namesPatient()) {
            throw new SuiteException("%s: its requests name no patient by patientId, so there is nobody to ask about."
                    .formatted(inputs.contract()));
        }
        PrintWriter terminal = spec.commandLine().getErr();
        terminal.println(BEGINS.with(inputs.contract(), inputs.target(), identities.size(), apart.toMillis())
                .in(language));
        int largest = Math.min(inputs.limits().maxBytes(), LARGEST_ANSWER);
        try (Transport transport =
                LiveTransport.of(RunCommand.settings(configured, inputs).withMaxBytes(largest))) {
            Survey survey = inquiry.ask(
                    identities, transport, answer -> terminal.println("  " + SurveyTable.line(answer, language)));
            int unasked = identities.size() - survey.answers().size();
            if (unasked > 0) {
                terminal.println(CUT.with(unasked).in(language));
            }
            return survey;
        }
    }

    private void say(Bindings bindings, Survey survey, List<String> left, Language language) {
        PrintWriter terminal = spec.commandLine().getOut();
        SurveyTable.of(survey, language).forEach(terminal::println);
        survey.findings().forEach(finding -> terminal.println(finding.in(language)));
        ShoppingList.inShort(bindings, language).forEach(terminal::println);
        if (!left.isEmpty()) {
            terminal.println(LEFT.with(String.join(", ", left)).in(language));
        }
        int covered = bindings.choices(Kind.COVERED).size();
        terminal.println(
                DONE.with(covered, bindings.choices().size(), out, list()).in(language));
    }

    private static void refuseWrites(ServiceContract contract) {
        if (BaselineSuite.writes(contract)) {
            throw new SuiteException(
                    "%s: a call of this contract may change something at the producer, and 'ntjp data bind' only reads. Give a contract that reads."
                            .formatted(contract));
        }
    }

    private static void checkNeeded(TestData given) {
        List<String> missing =
                NEEDED.stream().filter(name -> given.value(name).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new SuiteException("--data: expected %s, found none. Give it in the file, or as --value %s=…"
                    .formatted(String.join(" and ", missing), missing.get(0)));
        }
    }

    private String target(RunConfiguration configured) {
        return Optional.ofNullable(target)
                .or(configured::target)
                .orElseThrow(
                        () -> new SuiteException(
                                "--target: expected the producer's address as https://host:port/path, found none. Give it here or in ntjp.yaml."));
    }

    private Duration pace() {
        if (pace.matches("[0-9]{1,6}(ms|s)|[0-9]{1,3}\\.[0-9]{1,3}s")) {
            boolean millis = pace.endsWith("ms");
            double number = Double.parseDouble(pace.replaceFirst("m?s$", ""));
            Duration apart = Duration.ofMillis(Math.round(millis ? number : number * 1000));
            if (apart.compareTo(FASTEST) >= 0) {
                return apart;
            }
        }
        throw new SuiteException(
                "--pace: expected a time as 500ms or 1.5s, at least 100ms, found «%s».".formatted(pace));
    }

    /** The list lies beside the data, and is named after them. */
    private Path list() {
        String name = out.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return out.resolveSibling(name + "-bestallningslista.md");
    }

    private void free(Path file) {
        if (Files.exists(file) && !force) {
            throw new SuiteException("--out: %s is there already. Give another name, or --force.".formatted(file));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (Stream.ofNullable(folder).noneMatch(Files::isDirectory)) {
            throw new SuiteException("--out: expected a file in a folder that is there, found %s.".formatted(file));
        }
    }
}
