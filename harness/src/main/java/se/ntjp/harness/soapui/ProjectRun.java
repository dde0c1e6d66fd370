package se.ntjp.harness.soapui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.judge.Judge;
import se.ntjp.testcases.reading.ExchangeReader;
import se.ntjp.testcases.soapui.assertion.Assertions;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.ProjectItem;
import se.ntjp.testcases.soapui.scope.RunServices;
import se.ntjp.testcases.soapui.script.ScriptFiles;
import se.ntjp.testcases.soapui.script.ScriptWorld;
import se.ntjp.testcases.soapui.script.Scripts;
import se.ntjp.testcases.soapui.stricter.StricterCheck;

/**
 * What the cases of a run share.
 *
 * @param project with its properties as they stand
 * @param scripts runs what they contain of scripts
 * @param writes whether the contract changes something at the producer, for which leave is needed
 * @param untrusted which scripts may not run
 * @param assertions what is held against answers
 * @param requests makes the requests
 * @param actions tells a SOAP step's SOAPAction
 * @param reader reads the answers
 * @param judge what is judged besides the suite's own assertions
 * @param stricter what is judged of answers where the suite falls short
 * @param transport where requests go
 * @param listener is told of them
 * @param services makes what the classes that scripts call need
 * @param files what scripts can read and write
 * @param pauses lets time pass; does nothing when a record is judged again
 * @param seed of everything random
 * @param started what scripts are told the time is
 */
public record ProjectRun(
        ProjectItem project,
        Scripts scripts,
        boolean writes,
        SoapUiCases.Untrusted untrusted,
        Assertions assertions,
        StepRequests requests,
        Function<Step.SoapRequest, String> actions,
        ExchangeReader reader,
        Judge judge,
        List<StricterCheck> stricter,
        Transport transport,
        RunListener listener,
        Services services,
        ScriptFiles files,
        Consumer<Duration> pauses,
        long seed,
        Instant started) {

    private static final Duration SCRIPT_BUDGET = Duration.ofSeconds(20);

    /** Makes the services of one case. */
    @FunctionalInterface
    public interface Services {

        /** The services. */
        RunServices of(TestData data, ScriptWorld world);
    }

    /** The services of a case: its own chance, from the run's seed and its id, so that it comes again. */
    RunServices services(String caseId, TestData data) {
        ScriptWorld world = new ScriptWorld(
                started,
                new Random(seed ^ caseId.hashCode()),
                new BoundedPauses(pauses),
                files,
                line -> {},
                SCRIPT_BUDGET);
        return services.of(data, world);
    }
}
