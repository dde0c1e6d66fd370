package se.ntjp.testcases.soapui.convert;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.CaseName;
import se.ntjp.testcases.soapui.convert.PreparedRequests.Prepared;
import se.ntjp.testcases.soapui.convert.Remark.Kind;
import se.ntjp.testcases.soapui.convert.script.Meaning;
import se.ntjp.testcases.soapui.convert.script.Meaning.Period;
import se.ntjp.testcases.soapui.convert.script.Term;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.Step;

/** Converts one case: its steps become calls, what its scripts and assertions check becomes what the calls expect. */
final class CaseConverter {

    private final ProjectParts parts;
    private final ProjectSuite suite;
    private final ProjectCase testCase;
    private final CaseDraft draft;
    private final Consumer<Remark> remarks;
    private final Set<String> inside = new HashSet<>();
    private boolean complete = true;

    /**
     * For a case.
     *
     * @param remarks takes what the suite will not say
     */
    CaseConverter(
            ProjectParts parts, ProjectSuite suite, ProjectCase testCase, CaseName name, Consumer<Remark> remarks) {
        this.parts = parts;
        this.suite = suite;
        this.testCase = testCase;
        this.draft = new CaseDraft(name);
        this.remarks = remarks;
    }

    /** The case; empty where it cannot be expressed at all, which a remark then says. */
    Optional<CaseDraft> convert() {
        script("setup script", testCase.setupScript(), false);
        steps(suite, testCase);
        script("tear-down script", testCase.tearDownScript(), false);
        if (complete && draft.calls().isEmpty()) {
            leftOut("", Words.NO_CALLS);
        }
        if (complete
                && draft.calls().stream()
                                .map(call -> call.contract())
                                .distinct()
                                .count()
                        > 1) {
            leftOut("", Words.SEVERAL_CONTRACTS);
        }
        if (!complete) {
            return Optional.empty();
        }
        if (!draft.hasData()) {
            remark(Kind.OTHERWISE, "", Words.NO_DATA_READ);
        }
        parts.unsupported(suite, testCase).forEach(part -> byHand(part.step(), part.part()));
        return Optional.of(draft);
    }

    private void steps(ProjectSuite owner, ProjectCase source) {
        if (!inside.add(source.id() + "\n" + source.name())) {
            leftOut("", Words.CALLS_ITSELF);
            return;
        }
        for (Step step : source.steps()) {
            if (step.disabled()) {
                remark(Kind.DISABLED, step.name(), Words.DISABLED_STEP);
            } else {
                step(owner, source, step);
            }
        }
        inside.remove(source.id() + "\n" + source.name());
    }

    private void step(ProjectSuite owner, ProjectCase source, Step step) {
        if (step instanceof Step.SoapRequest request) {
            parts.requests()
                    .of(request)
                    .ifPresentOrElse(
                            prepared -> call(owner, source, request, prepared),
                            () -> leftOut(step.name(), Words.REQUEST));
        } else if (step instanceof Step.Groovy groovy) {
            script(step.name(), groovy.script(), true);
        } else if (step instanceof Step.Delay) {
            remark(Kind.OTHERWISE, step.name(), Words.WAITS);
        } else if (step instanceof Step.CallCase called) {
            parts.caseOf(called.targetCaseId())
                    .ifPresentOrElse(
                            target -> steps(target.suite(), target.testCase()),
                            () -> leftOut(step.name(), Words.NO_SUCH_CASE));
        } else if (step instanceof Step.Manual manual) {
            draft.lookAt(Text.same((manual.description() + " " + manual.expected()).strip()));
            remark(Kind.BY_HAND, step.name(), Words.MANUAL);
        } else if (step instanceof Step.PropertyTransfer) {
            leftOut(step.name(), Words.TRANSFER);
        } else if (!(step instanceof Step.Properties)) {
            byHand(step.name(), step.getClass().getSimpleName());
        }
    }

    private void call(ProjectSuite owner, ProjectCase source, Step.SoapRequest step, Prepared request) {
        CallDraft call = new CallDraft(draft.uniqueId(step), step.name(), request.contract())
                .with(parts.requests().parameters(request))
                .headers(request.headers())
                .to(request.logicalAddress().isEmpty() ? CallDraft.LOGICAL_ADDRESS : request.logicalAddress())
                .from(request.consumer().orElse(parts.data().isGlobal("httpHeaderHsaId") ? CallDraft.CONSUMER : ""))
                .asks(request.asks());
        draft.takePeriod().ifPresent(period -> repeat(call, period));
        take(call);
        draft.add(call);
        if (!step.endpoint().isBlank() && !step.endpoint().contains("${")) {
            remark(Kind.OTHERWISE, step.name(), Words.OTHER_ADDRESS.with(step.endpoint()));
        }
        new StepAssertions(parts, owner, source, step, call, draft, remarks(step.name()), this::meaning).convert();
    }

    private void repeat(CallDraft call, Period period) {
        draft.unfiltered()
                .ifPresent(unfiltered -> call.repeat(
                        period.over().name().toLowerCase(Locale.ROOT),
                        unfiltered.id(),
                        period.count().map(name -> "${" + name + "}").orElse(""),
                        Set.of(period.start(), period.end())));
    }

    /** Fills in from earlier answers what scripts have kept of them. */
    private void take(CallDraft call) {
        for (String name : call.names()) {
            Optional<Term> kept = draft.kept(name);
            if (kept.isEmpty()) {
                continue;
            }
            Optional<String> xpath = kept.filter(Term.Elements.class::isInstance)
                    .flatMap(term -> Term.Elements.belowPayload(((Term.Elements) term).path()));
            Optional<CallDraft> from = kept.filter(Term.Elements.class::isInstance)
                    .flatMap(term -> draft.call(((Term.Elements) term).step()));
            if (xpath.isPresent() && from.isPresent()) {
                call.take(name, from.get().id(), xpath.get());
            } else {
                leftOut(call.step(), Words.KEPT.with(name));
            }
        }
    }

    private void script(String step, String script, boolean isStep) {
        if (script.isBlank()) {
            return;
        }
        List<Meaning> meanings = parts.scripts().read(script);
        meanings.forEach(meaning -> meaning(step, meaning));
        boolean means = meanings.stream().anyMatch(meaning -> !(meaning instanceof Meaning.Keeps));
        if (!means && isStep) {
            remark(Kind.DROPPED, step, Words.HELPER);
        }
    }

    private void meaning(String step, Meaning meaning) {
        if (meaning instanceof Meaning.LoadsData) {
            draft.loadsData();
        } else if (meaning instanceof Meaning.Keeps keeps) {
            draft.keep(keeps.name(), keeps.value().of(step));
        } else if (meaning instanceof Meaning.Compares compares) {
            compared(step, compares);
        } else if (meaning instanceof Period period) {
            draft.period(period);
        } else if (meaning instanceof Meaning.GoesTo goesTo) {
            goesTo(step, goesTo.step());
        } else if (meaning instanceof Meaning.OnlyWhenRepeated) {
            remark(Kind.LOAD, step, Words.ONLY_WHEN_REPEATED);
        } else if (meaning instanceof Meaning.Waits) {
            remark(Kind.OTHERWISE, step, Words.WAITS);
        } else {
            byHand(step, Words.SCRIPT);
        }
    }

    private void compared(String step, Meaning.Compares compares) {
        if (stale(compares.left()) || stale(compares.right())) {
            remark(Kind.OTHERWISE, step, Words.STALE);
        } else if (!new ScriptExpectations(draft, step, parts.record()).add(compares)) {
            byHand(step, Words.COMPARISON);
        }
    }

    /** Whether a value is one that only the project file has: saved there once, and by no script of this case. */
    private boolean stale(Term term) {
        return term instanceof Term.Property property
                && draft.kept(property.name()).isEmpty()
                && testCase.properties().containsKey(property.name());
    }

    /** Going back to where a period is worked out is what a family of calls does; other ways are walked once. */
    private void goesTo(String step, String target) {
        if (!parts.worksOutPeriod(target)) {
            remark(Kind.OTHERWISE, step, Words.GOES_TO.with(target));
        }
    }

    private Consumer<Remark> remarks(String step) {
        return remark -> remarks.accept(new Remark(remark.kind(), testCase.name(), step, remark.words()));
    }

    private void byHand(String step, Text check) {
        draft.lookAt(step);
        remark(Kind.BY_HAND, step, check);
    }

    private void byHand(String step, String part) {
        byHand(step, Words.PART.with(part));
    }

    private void leftOut(String step, Text why) {
        complete = false;
        remark(Kind.LEFT_OUT, step, why);
    }

    private void remark(Kind kind, String step, Text words) {
        remarks.accept(new Remark(kind, testCase.name(), step, words));
    }
}
