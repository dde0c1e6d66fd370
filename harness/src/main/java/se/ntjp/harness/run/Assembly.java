package se.ntjp.harness.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.typed.TypedReader;
import se.ntjp.contracts.typed.TypedReaders;
import se.ntjp.harness.runner.CaseRunner;
import se.ntjp.harness.runner.Cases;
import se.ntjp.harness.runner.Repetitions;
import se.ntjp.harness.runner.RequestFactory;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.harness.runner.SuiteRunner;
import se.ntjp.testcases.check.AnswerArrives;
import se.ntjp.testcases.check.StandardChecks;
import se.ntjp.testcases.check.TriedRules;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.judge.Judge;
import se.ntjp.testcases.reading.ExchangeReader;
import se.ntjp.testcases.reading.XPaths;
import se.ntjp.testcases.request.RequestBodies;
import se.ntjp.testcases.schematron.CompiledSchematron;
import se.ntjp.testcases.schematron.SchematronCompiler;
import se.ntjp.testcases.verdict.CaseResult;

/**
 * Puts a run's parts together from its inputs. The same for a live run and for a record, which is why both reach the
 * same verdicts.
 */
public final class Assembly {

    private final RunInputs inputs;
    private final String userAgent;
    private final Surroundings surroundings;

    /**
     * @param userAgent our name in the User-Agent header
     */
    public Assembly(RunInputs inputs, String userAgent, Surroundings surroundings) {
        this.inputs = inputs;
        this.userAgent = userAgent;
        this.surroundings = surroundings;
    }

    /** Runs the suite on a transport. */
    public List<CaseResult> run(Transport transport, RunListener listener) {
        Processor saxon = new Processor(false);
        try (TypedReaders typed = new TypedReaders()) {
            // The slow parts of starting, generated classes and compiled rules, are made beside each other.
            boolean parity = inputs.project().filter(ProjectInputs::parity).isPresent();
            CompletableFuture<TypedReader> typedReader = parity
                    ? CompletableFuture.completedFuture(null)
                    : CompletableFuture.supplyAsync(() -> typed.forContract(inputs.contract()));
            CompletableFuture<Optional<CompiledSchematron>> schematron =
                    CompletableFuture.supplyAsync(() -> schematron(saxon));
            ContractSchemas schemas = ContractSchemas.compile(inputs.contract());
            ExchangeReader reader = new ExchangeReader(inputs.contract(), schemas, inputs.limits(), saxon);
            Judge judge = parity ? arrivals() : judge(made(typedReader), made(schematron));
            if (inputs.project().isPresent()) {
                try (ProjectAssembly project =
                        new ProjectAssembly(inputs, inputs.project().get(), surroundings, schemas, saxon)) {
                    Cases cases = project.cases(userAgent, reader, judge, transport, listener);
                    return new SuiteRunner(cases, listener).run(inputs.suite(), inputs.data(), inputs.selection());
                }
            }
            Cases cases = written(saxon, schemas, reader, judge, transport, listener);
            return new SuiteRunner(cases, listener).run(inputs.suite(), inputs.data(), inputs.selection());
        }
    }

    /** The cases of a suite that is written in our own form. */
    private Cases written(
            Processor saxon,
            ContractSchemas schemas,
            ExchangeReader reader,
            Judge judge,
            Transport transport,
            RunListener listener) {
        XPaths xpaths = new XPaths(saxon, inputs.suite().binding().namespaces());
        RequestBodies bodies = new RequestBodies(
                inputs.contract(),
                inputs.suite().binding(),
                new InstanceGenerator(inputs.contract()),
                schemas.schema(),
                inputs.seed());
        return new CaseRunner(
                inputs.suite(),
                xpaths,
                new RequestFactory(inputs.contract(), inputs.target(), bodies, userAgent, inputs.seed()),
                new Repetitions(inputs.seed()),
                transport,
                reader,
                judge,
                listener);
    }

    /** Judges nothing but whether an answer came: the rest is the official suite's business. */
    private static Judge arrivals() {
        return new Judge(List.of(new AnswerArrives()));
    }

    private static Judge judge(TypedReader typed, Optional<CompiledSchematron> schematron) {
        return new Judge(
                StandardChecks.of(typed, schematron),
                new TriedRules(schematron.isPresent(), typed.unavailable().isEmpty()),
                new Expectations());
    }

    /** What was made; a fault in the contract's or the user's file is told as itself. */
    private static <T> T made(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private Optional<CompiledSchematron> schematron(Processor saxon) {
        return inputs.schematron().map(file -> new SchematronCompiler(saxon)
                .compile(file.name(), file.content(), inputs.contract().files()));
    }
}
