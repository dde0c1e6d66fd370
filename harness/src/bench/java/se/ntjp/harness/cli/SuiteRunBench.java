package se.ntjp.harness.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.codegen.TemporaryFolder;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.text.Language;
import se.ntjp.harness.run.InputsFinder;
import se.ntjp.harness.run.InstalledTool;
import se.ntjp.harness.run.LiveRun;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.run.RunWishes;
import se.ntjp.harness.run.SuiteChoice;
import se.ntjp.harness.runner.Selection;
import se.ntjp.harness.transport.LiveTransport;
import se.ntjp.harness.transport.TransportSettings;
import se.ntjp.reports.output.ReportWriter;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.stubs.StubProducer;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.requirement.RequirementCatalogue;

/**
 * What a whole run of a bundled suite against the stub costs beside its floor: the same bytes sent with nobody judging.
 * The first round of a fresh process is what a user meets, so each suite has a process of its own. Prints; asserts
 * nothing about time.
 */
final class SuiteRunBench {

    private static final List<String> CONTRACTS = List.of("GetCareDocumentation:3", "GetCareContacts:3");
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 9;
    private static final long SEED = 1;

    private final String contract;

    private SuiteRunBench(String contract) {
        this.contract = contract;
    }

    /** Prints a table for the contract named or, without a name, for every bundled suite, each in a fresh Java. */
    public static void main(String[] arguments) throws Exception {
        Ntjp.settle();
        if (arguments.length == 1) {
            new SuiteRunBench(arguments[0]).run();
            return;
        }
        for (String each : CONTRACTS) {
            List<String> command = new ArrayList<>();
            command.add(ProcessHandle.current().info().command().orElse("java"));
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), SuiteRunBench.class.getName(), each));
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("The run of %s failed; see above".formatted(each));
            }
        }
    }

    private void run() throws IOException {
        Round first = round(new Marks(processStart()));
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            rounds.add(round(new Marks(System.nanoTime())));
        }
        List<Round> warm = rounds.subList(WARM_UP, rounds.size());
        double floor = floor(first.requests());
        System.out.printf(
                "%n%s: %d cases, %d calls%n",
                contract, first.cases(), first.requests().size());
        System.out.printf("%-46s %9s %9s%n", "seconds", "first", "median");
        line("start to first request", first, warm, Round::starting);
        line("sending: the answers awaited", first, warm, Round::sending);
        line("judging and recording", first, warm, Round::judging);
        line("  sending, judging and recording", first, warm, round -> round.sending() + round.judging());
        line("reading the record back, report", first, warm, Round::reporting);
        line("  whole run", first, warm, Round::whole);
        System.out.printf("%-46s %9.3f %9.3f%n", "floor: the same bytes sent, nobody judging", first.sending(), floor);
        System.out.printf(
                "%-46s %9.2f %9.2f%n",
                "sending, judging and recording : floor",
                (first.sending() + first.judging()) / first.sending(),
                median(warm, round -> round.sending() + round.judging()) / floor);
    }

    private static void line(String name, Round first, List<Round> warm, ToDoubleFunction<Round> what) {
        System.out.printf("%-46s %9.3f %9.3f%n", name, what.applyAsDouble(first), median(warm, what));
    }

    private Round round(Marks marks) throws IOException {
        InputsFinder finder = new InputsFinder(ContractLibrary.bundled(), contract, SuiteChoice.BEST);
        try (TemporaryFolder folder = TemporaryFolder.create();
                StubProducer stub = StubProducer.start(finder.contract(), 0);
                Transport live = LiveTransport.of(TransportSettings.defaults())) {
            RunInputs inputs = inputs(finder, stub.address());
            LiveRun run =
                    new LiveRun(inputs, InstalledTool.version(), RequirementCatalogue.bundled(), Clock.systemUTC());
            RunRecord record =
                    run.make(folder.folder("record"), Digests.sha256(), Language.SV, marks.on(live), marks, List.of());
            ReportWriter.write(record, folder.path(), Language.SV);
            return marks.round(inputs.suite().cases().size());
        }
    }

    private static RunInputs inputs(InputsFinder finder, URI target) {
        return finder.inputs(
                new RunWishes(Optional.empty(), Map.of(), Selection.ALL, Limits.NATIONAL, SEED, false, false),
                true,
                target);
    }

    /** The median time in which all requests are answered, one after the other as a run sends them. */
    private double floor(List<HttpRequest> requests) throws IOException {
        InputsFinder finder = new InputsFinder(ContractLibrary.bundled(), contract, SuiteChoice.BEST);
        List<Double> seconds = new ArrayList<>();
        try (StubProducer stub = StubProducer.start(finder.contract(), 0);
                Transport live = LiveTransport.of(TransportSettings.defaults())) {
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                long start = System.nanoTime();
                for (HttpRequest each : requests) {
                    live.send("floor", new HttpRequest(stub.address(), each.headers(), each.body()));
                }
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        return median(seconds.subList(WARM_UP, seconds.size()), each -> each);
    }

    /** When this process started, on the scale of {@link System#nanoTime()}. */
    private static long processStart() {
        long age = System.currentTimeMillis()
                - ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
        return System.nanoTime() - age * 1_000_000;
    }

    private static <T> double median(List<T> rounds, ToDoubleFunction<T> what) {
        return rounds.stream()
                .mapToDouble(what)
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
