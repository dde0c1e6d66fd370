package se.ntjp.harness.soapui;

import com.eviware.soapui.model.testsuite.TestRunner.Status;
import com.eviware.soapui.model.testsuite.TestStepResult.TestStepStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.runner.Cases;
import se.ntjp.harness.runner.StricterFindings;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.scope.Expander;
import se.ntjp.testcases.soapui.scope.LogItem;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.scope.RunServices;
import se.ntjp.testcases.soapui.scope.StepItem;
import se.ntjp.testcases.soapui.scope.StepResultItem;
import se.ntjp.testcases.soapui.scope.TestRunnerItem;
import se.ntjp.testcases.soapui.scope.Values;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.stricter.CountsAreNumbers;
import se.ntjp.testcases.soapui.stricter.SeededChance;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** One run of a case: its steps in order, and wherever scripts send it. */
final class CaseRun {

    private static final Text CANCELLED =
            Text.of("Fallets skript avbröt det: %s", "The case's script cancelled it: %s");

    private final ProjectRun run;
    private final TestCase testCase;
    private final CaseItem item;
    private final TestData data;
    private final CaseLog log;
    private final int depth;
    private final RunServices services;
    private final RunContext context;
    private final TestRunnerItem runner;
    private final Steps steps;
    private final StepGuard guard = new StepGuard();
    private boolean begun;
    private boolean anyFailed;
    private String current = "";

    CaseRun(ProjectRun run, TestCase testCase, CaseItem item, TestData data, StricterFindings stricter) {
        this(run, testCase, item, data, new CaseLog(testCase.id(), stricter), 0);
    }

    private CaseRun(ProjectRun run, TestCase testCase, CaseItem item, TestData data, CaseLog log, int depth) {
        this.run = run;
        this.testCase = testCase;
        this.item = item;
        this.data = data;
        this.log = log;
        this.depth = depth;
        this.services = run.services(testCase.id(), data);
        this.context = new RunContext(Map.of("testCase", item), services);
        this.steps = new Steps(run, this, log);
        this.runner = new TestRunnerItem(item, context, this::step);
        context.offer("testRunner", runner);
        Expander expander = new Expander(
                Values.ofCase(context, item, run.scripts(), bindings(Map.of())),
                name -> log.withoutValue(current, name));
        context.expandWith(expander::expand);
    }

    /**
     * Runs the case to its end.
     *
     * @param first whether it is the first of its suite to run, so that the suite's own script runs before it
     */
    Cases.Outcome outcome(boolean first) {
        try {
            if (first) {
                script(
                        item.getTestSuite().getName() + " / setup",
                        item.getTestSuite().definition().setupScript());
            }
            begun = runner.getStatus() == Status.RUNNING;
            toEnd();
            if (runner.getStatus() == Status.CANCELED) {
                log.undecided(Verdict.NOT_TESTED, CANCELLED.with(runner.getReason()));
            }
        } catch (Undecidable e) {
            log.undecided(e.effect(), e.words());
            runner.cancel("");
        }
        Status status = runner.getStatus();
        boolean failed = status == Status.FAILED;
        if (failed && !log.hasOfficial() && !log.undecided()) {
            log.failedStep(item.getName(), runner.getReason());
        }
        CountsAreNumbers counts = new CountsAreNumbers();
        if (counts.hasCompared(item)) {
            log.tried(StricterCases.COUNTS);
        }
        counts.judge(item).forEach(this::counted);
        new SeededChance(run.seed()).judge(item.definition()).forEach(log::remark);
        return new Cases.Outcome(
                run.judge().result(testCase, log.findings(failed), log.exchanges(), log.tried()), log.answered());
    }

    /** Whether what comes before the case itself went well. */
    boolean hasBegun() {
        return begun;
    }

    private void counted(Finding finding) {
        if (finding.effect() == Verdict.PASSED) {
            log.remark(finding);
        } else {
            log.stricter(StricterCases.COUNTS, finding);
        }
    }

    private Status toEnd() {
        if (runner.getStatus() == Status.RUNNING) {
            script("setup", item.definition().setupScript());
        }
        List<StepItem> order = item.getTestStepList();
        for (int next = 0; next < order.size() && runner.getStatus() == Status.RUNNING; ) {
            StepItem step = order.get(next);
            if (!step.isDisabled()) {
                runner.ran(step(step));
            }
            next = runner.takeNext().map(item::getTestStepIndexByName).orElse(next + 1);
        }
        if (anyFailed && item.definition().failTestCaseOnErrors()) {
            runner.fail("");
        }
        runner.finish();
        script("tearDown", item.definition().tearDownScript());
        return runner.getStatus();
    }

    /** Runs a step, in its turn or at a script's word. */
    private StepResultItem step(StepItem step) {
        return guard.run(step.getName(), () -> {
            current = step.getName();
            return counted(steps.run(step));
        });
    }

    /** What ends a case ends it through scripts too, which turn whatever is thrown in them into failures of their own. */
    void throwWhyEnded() {
        guard.throwWhyEnded();
    }

    private StepResultItem counted(StepResultItem result) {
        if (result.getStatus() == TestStepStatus.FAILED) {
            anyFailed = true;
            if (item.definition().failOnError()) {
                runner.fail("");
            }
        }
        return result;
    }

    private void script(String name, String text) {
        if (text.isBlank()) {
            return;
        }
        try {
            run(new Script(item.getName() + " / " + name, text), Map.of());
        } catch (ScriptFailure e) {
            throwWhyEnded();
            Steps.throwUndecidable(e);
            anyFailed = true;
            log.failedStep(name, e.getMessage());
            runner.fail(e.getMessage());
        }
    }

    /** Runs a script with what it finds in every case, and more. */
    Object run(Script script, Map<String, Object> more) {
        return run.scripts().run(script, bindings(more), services.world());
    }

    Map<String, Object> bindings(Map<String, Object> more) {
        Map<String, Object> bindings = new HashMap<>(Map.of(
                "context", context,
                "testRunner", runner,
                "testCase", item,
                "testSuite", item.getTestSuite(),
                "log", new LogItem(services.world().output())));
        bindings.putAll(more);
        return bindings;
    }

    /** Runs another case at the word of a step of this one, as a copy with a context of its own. */
    CaseRun called(CaseItem target) {
        return new CaseRun(run, testCase, target, data, log, depth + 1);
    }

    /** Runs a called case; whether it failed. */
    boolean fails() {
        return toEnd() == Status.FAILED;
    }

    void goTo(String step) {
        runner.gotoStepByName(step);
    }

    CaseItem item() {
        return item;
    }

    TestCase testCase() {
        return testCase;
    }

    RunContext context() {
        return context;
    }

    RunServices services() {
        return services;
    }

    int depth() {
        return depth;
    }
}
