package se.ntjp.harness.soapui;

import com.eviware.soapui.model.testsuite.TestStepResult.TestStepStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.scope.StepItem;
import se.ntjp.testcases.soapui.scope.StepResultItem;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.verdict.Verdict;

/** Runs single steps, of whatever kind, and keeps what they found. */
final class Steps {

    private static final int DEEPEST = 5;

    private static final Text NO_DELAY = Text.of(
            "Steget «%s»: väntetiden ska vara millisekunder, är «%s».",
            "Step “%s”: the delay is to be milliseconds, is “%s”.");
    private static final Text WAITS =
            Text.of("Steget «%s» väntar längre än ett fall får: %s", "Step “%s” waits longer than a case may: %s");
    private static final Text NO_CASE = Text.of(
            "Steget «%s» anropar ett testfall som inte finns.", "Step “%s” calls a test case that does not exist.");
    private static final Text TOO_DEEP = Text.of(
            "Steget «%s»: testfallen anropar varandra i mer än fem led.",
            "Step “%s”: the cases call each other more than five deep.");
    private static final Text UNSUPPORTED = Text.of(
            "Steget «%s» är av en sort som inte stöds: %s.", "Step “%s” is of a kind that is not supported: %s.");

    private final ProjectRun run;
    private final CaseRun caseRun;
    private final CaseLog log;
    private final Calls calls;

    Steps(ProjectRun run, CaseRun caseRun, CaseLog log) {
        this.run = run;
        this.caseRun = caseRun;
        this.log = log;
        this.calls = new Calls(run, caseRun, log);
    }

    /** Runs a step. */
    StepResultItem run(StepItem item) {
        Step step = item.definition();
        if (step instanceof Step.SoapRequest request) {
            return soap(item, request);
        }
        if (step instanceof Step.HttpRequestStep request) {
            return calls.http(item, request);
        }
        List<String> messages = messages(item, step);
        messages.forEach(message -> log.failedStep(item.getName(), message));
        return new StepResultItem(item, messages.isEmpty() ? TestStepStatus.OK : TestStepStatus.FAILED, messages, 0);
    }

    private StepResultItem soap(StepItem item, Step.SoapRequest request) {
        try {
            return calls.soap(item, request);
        } catch (StepRequests.NoEndpoint e) {
            log.failedStep(item.getName(), e.getMessage());
            return new StepResultItem(item, TestStepStatus.FAILED, List.of(e.getMessage()), 0);
        }
    }

    /** What a step that sends nothing found wrong. */
    private List<String> messages(StepItem item, Step step) {
        if (step instanceof Step.Groovy groovy) {
            return groovy(item, groovy);
        }
        if (step instanceof Step.Delay delay) {
            return delay(delay);
        }
        if (step instanceof Step.PropertyTransfer transfers) {
            return new Transfers(caseRun).run(transfers);
        }
        if (step instanceof Step.CallCase call) {
            return call(item, call);
        }
        if (step instanceof Step.Goto branches) {
            return branch(branches);
        }
        if (step instanceof Step.AssertionStep assertions) {
            return assertions(item, assertions);
        }
        if (step instanceof Step.Unsupported unsupported) {
            throw new Undecidable(Verdict.NOT_TESTED, UNSUPPORTED.with(step.name(), unsupported.type()));
        }
        return List.of();
    }

    private List<String> groovy(StepItem item, Step.Groovy step) {
        try {
            Script script = new Script(caseRun.item().getName() + " / " + step.name(), step.script());
            item.setPropertyValue("result", caseRun.run(script, Map.of()));
            return List.of();
        } catch (ScriptFailure e) {
            caseRun.throwWhyEnded();
            throwUndecidable(e);
            return List.of(e.getMessage());
        }
    }

    static void throwUndecidable(ScriptFailure failure) {
        Undecidable.of(failure).ifPresent(undecidable -> {
            throw undecidable;
        });
    }

    private List<String> delay(Step.Delay step) {
        String written = caseRun.context().expand(step.milliseconds()).strip();
        if (!written.matches("\\d{1,9}")) {
            throw new Undecidable(Verdict.UNDECIDED, NO_DELAY.with(step.name(), written));
        }
        Duration wanted = Duration.ofMillis(Long.parseLong(written));
        try {
            caseRun.services().world().pauses().accept(wanted);
        } catch (ScriptFailure tooLong) {
            throw new Undecidable(Verdict.UNDECIDED, WAITS.with(step.name(), tooLong.getMessage()));
        }
        return List.of();
    }

    private List<String> call(StepItem item, Step.CallCase step) {
        CaseItem target = SoapUiCases.byProjectId(run.project(), step.targetCaseId())
                .orElseThrow(() -> new Undecidable(Verdict.UNDECIDED, NO_CASE.with(step.name())))
                .copy();
        if (caseRun.depth() >= DEEPEST) {
            throw new Undecidable(Verdict.UNDECIDED, TOO_DEEP.with(step.name()));
        }
        item.getProperties().forEach((name, value) -> {
            if (value != null) {
                target.setPropertyValue(name, caseRun.context().expand(value));
            }
        });
        boolean failed = caseRun.called(target).fails();
        step.returned().forEach(name -> item.setPropertyValue(name, target.getPropertyValue(name)));
        return failed ? List.of("«" + target.getName() + "»") : List.of();
    }

    private List<String> branch(Step.Goto step) {
        for (Step.Goto.Condition condition : step.conditions()) {
            if (calls.latestHolds(condition.xpath())) {
                caseRun.goTo(condition.targetStep());
                return List.of();
            }
        }
        return List.of();
    }

    /** Each assertion is held against the property that it names. */
    private List<String> assertions(StepItem item, Step.AssertionStep step) {
        List<String> messages = new ArrayList<>();
        for (Assertion assertion : step.assertions()) {
            if (!assertion.disabled()) {
                messages.addAll(calls.held(assertion, calls.about(item, assertion.setting("source"))));
            }
        }
        return messages;
    }
}
