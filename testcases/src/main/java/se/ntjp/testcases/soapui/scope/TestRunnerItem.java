package se.ntjp.testcases.soapui.scope;

import com.eviware.soapui.model.testsuite.TestRunner.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What scripts call {@code testRunner}: where they say that the case fails, is cancelled or goes on at another step. What
 * they say counts when the running step is over. Confined to one thread.
 */
public final class TestRunnerItem {

    private final CaseItem testCase;
    private final RunContext context;
    private final Function<StepItem, StepResultItem> stepRunner;
    private final List<StepResultItem> results = new ArrayList<>();
    private Status status = Status.RUNNING;
    private String reason = "";
    private String next;

    /**
     * @param stepRunner runs a step at a script's word
     */
    public TestRunnerItem(CaseItem testCase, RunContext context, Function<StepItem, StepResultItem> stepRunner) {
        this.testCase = testCase;
        this.context = context;
        this.stepRunner = stepRunner;
    }

    public CaseItem getTestCase() {
        return testCase;
    }

    public RunContext getRunContext() {
        return context;
    }

    public Status getStatus() {
        return status;
    }

    /** Why the case fails or is cancelled; empty otherwise. */
    public String getReason() {
        return reason;
    }

    /** What came of the steps so far, in the order they ran. */
    public List<StepResultItem> getResults() {
        return List.copyOf(results);
    }

    /** The case fails, and no further step runs. */
    public void fail(String why) {
        end(Status.FAILED, why);
    }

    /** The case is given up without failing, and no further step runs. */
    public void cancel(String why) {
        end(Status.CANCELED, why);
    }

    private void end(Status how, String why) {
        if (status == Status.RUNNING) {
            status = how;
            reason = why == null ? "" : why;
        }
    }

    /**
     * The case goes on at another step.
     *
     * @throws IllegalArgumentException where the case has no such step
     */
    public void gotoStepByName(String name) {
        if (testCase.getTestStepByName(name) == null) {
            throw new IllegalArgumentException(
                    "Expected the name of a step of «%s», found «%s»".formatted(testCase, name));
        }
        next = name;
    }

    /** The case goes on at the step with this place, counted from 0. */
    public void gotoStep(int index) {
        next = testCase.getTestStepAt(index).getName();
    }

    /** Runs a step at once; {@code null} where the case has none of this name. */
    public StepResultItem runTestStepByName(String name) {
        StepItem step = testCase.getTestStepByName(name);
        return step == null ? null : runTestStep(step);
    }

    /** Runs a step at once. */
    public StepResultItem runTestStep(StepItem step) {
        StepResultItem result = stepRunner.apply(step);
        results.add(result);
        return result;
    }

    /** Keeps what came of a step that the case itself ran. */
    public void ran(StepResultItem result) {
        results.add(result);
    }

    /** Ends the case where nothing has ended it before. */
    public void finish() {
        end(Status.FINISHED, "");
    }

    /** The step that scripts asked to go on at, once. */
    public Optional<String> takeNext() {
        Optional<String> asked = Optional.ofNullable(next);
        next = null;
        return asked;
    }
}
