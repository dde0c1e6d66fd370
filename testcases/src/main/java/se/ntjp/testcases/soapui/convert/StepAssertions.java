package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.convert.Remark.Kind;
import se.ntjp.testcases.soapui.convert.script.Meaning;
import se.ntjp.testcases.soapui.convert.script.Meaning.Verb;
import se.ntjp.testcases.soapui.convert.script.Term;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.suite.TestSuite.TimeRule;

/** Converts the assertions of one request step into what its call expects. */
final class StepAssertions {

    /** SoapUI's name of the assertion that the answer is <i>no</i> SOAP fault. */
    private static final String NO_FAULT = "SOAP Fault Assertion";

    /** SoapUI's name of the assertion that the answer <i>is</i> a SOAP fault. */
    private static final String FAULT = "Not SOAP Fault Assertion";

    private static final String SCHEMA = "Schema Compliance";

    /** What the kind of answer that a call wants says already. */
    private static final Set<String> ALWAYS = Set.of("SOAP Response", NO_FAULT, FAULT);

    private static final String DEFAULT_RULES = "constraints.xml";

    private final ProjectParts parts;
    private final Step.SoapRequest step;
    private final CallDraft call;
    private final CaseDraft draft;
    private final Consumer<Remark> remarks;
    private final BiConsumer<String, Meaning> others;
    private final Expansions expansions;

    StepAssertions(
            ProjectParts parts,
            ProjectSuite suite,
            ProjectCase testCase,
            Step.SoapRequest step,
            CallDraft call,
            CaseDraft draft,
            Consumer<Remark> remarks,
            BiConsumer<String, Meaning> others) {
        this.parts = parts;
        this.step = step;
        this.call = call;
        this.draft = draft;
        this.remarks = remarks;
        this.others = others;
        this.expansions = new Expansions(parts.project(), suite, testCase, name -> parts.context(testCase, name));
    }

    void convert() {
        call.answered(answer());
        if (wantsError("[rR]esultCode")) {
            call.unchecked();
        }
        for (Assertion assertion : step.assertions()) {
            if (assertion.disabled()) {
                remark(Kind.DISABLED, Words.DISABLED_ASSERTION.with(assertion.name()));
            } else if (assertion.type().equals(SCHEMA)) {
                call.counts("XSD-01");
            } else if (!ALWAYS.contains(assertion.type())) {
                assertion(assertion);
            }
        }
        if (call.expectations().stream()
                .anyMatch(each -> each.path("everyRecord").has("allowEmpty"))) {
            remark(Kind.SHARPEN, Words.EMPTY_PASSES);
        }
    }

    /** What kind of answer the step's assertions let pass. */
    private String answer() {
        Set<String> types = new HashSet<>();
        step.assertions().stream().filter(each -> !each.disabled()).forEach(each -> types.add(each.type()));
        if (types.contains(FAULT)) {
            return "fault";
        }
        if (wantsError("resultCode")) {
            return "error";
        }
        return types.contains(NO_FAULT) || types.contains(ProjectScan.SCRIPT) ? "response" : "any";
    }

    private boolean wantsError(String element) {
        return scripts().stream()
                .anyMatch(meaning -> meaning instanceof Verb verb && VerbExpectations.wantsError(verb, element));
    }

    private List<Meaning> scripts() {
        return step.assertions().stream()
                .filter(each -> !each.disabled() && each.type().equals(ProjectScan.SCRIPT))
                .flatMap(each -> parts.scripts().read(ProjectScan.script(each)).stream())
                .toList();
    }

    private void assertion(Assertion assertion) {
        switch (assertion.type()) {
            case ProjectScan.SCRIPT ->
                parts.scripts().read(ProjectScan.script(assertion)).forEach(meaning -> meaning(assertion, meaning));
            case "Response SLA Assertion" -> {
                call.counts("SLA-01");
                remark(Kind.LIMIT, Words.SLA.with(assertion.setting("SLA")));
            }
            case "Valid HTTP Status Codes", "Invalid HTTP Status Codes" ->
                remark(Kind.OTHERWISE, Words.STATUS.with(assertion.setting("codes")));
            default -> content(assertion);
        }
    }

    private void content(Assertion assertion) {
        boolean contains = assertion.type().startsWith("Simple");
        if (contains
                && expansions
                        .apply(assertion.setting("token"))
                        .filter(String::isEmpty)
                        .isPresent()) {
            remark(Kind.OTHERWISE, Words.EMPTY_TOKEN.with(assertion.name()));
            return;
        }
        Optional<ObjectNode> expectation = new AssertionExpectations(parts.prefixes(), expansions::apply).of(assertion);
        if (expectation.isEmpty() || answer().equals("fault")) {
            byHand(assertion, Words.PART.with(assertion.type()));
            return;
        }
        call.expect(expectation.get());
        if (contains) {
            remark(Kind.OTHERWISE, Words.CONTAINS.with(assertion.name()));
        }
    }

    private void meaning(Assertion assertion, Meaning meaning) {
        if (meaning instanceof Verb verb) {
            verb(assertion, verb);
        } else if (meaning instanceof Meaning.SomeRecord some) {
            some.condition()
                    .ifPresentOrElse(
                            condition -> call.expect(someRecord(condition, some.words())),
                            () -> byHand(assertion, Words.SCRIPT));
        } else if (meaning instanceof Meaning.Filters filter) {
            filter(assertion, filter);
        } else if (meaning instanceof Meaning.EveryRecordHas every) {
            call.expect(Yaml.map("everyRecord", Yaml.map("at", every.xpath())));
        } else if (meaning instanceof Meaning.KeepsRecords) {
            draft.unfiltered(call);
        } else if (meaning instanceof Meaning.NotUnderstood) {
            byHand(assertion, Words.SCRIPT);
        } else {
            others.accept(step.name(), meaning);
        }
    }

    private static ObjectNode someRecord(String condition, String words) {
        ObjectNode arguments = Yaml.map("that", condition);
        if (!words.isBlank() && !words.contains("${")) {
            arguments.set("message", Yaml.text(Text.same(words.strip())));
        }
        return Yaml.map("someRecord", arguments);
    }

    private void verb(Assertion assertion, Verb verb) {
        if (verb.name().equals("assertSchematronConstraints")) {
            rules(assertion, verb);
            return;
        }
        if (verb.name().equals("getContentRecords")) {
            return;
        }
        Optional<ObjectNode> expectation = new VerbExpectations(parts.inRecord()).of(verb);
        if (expectation.isPresent() && !answer().equals("fault")) {
            call.expect(expectation.get());
        } else {
            byHand(assertion, Words.PART.with(verb.name()));
        }
    }

    /** A suite has one file of rules, which it holds every answer against. */
    private void rules(Assertion assertion, Verb verb) {
        String file = verb.arguments().isEmpty()
                ? DEFAULT_RULES
                : verb.arguments().get(0) instanceof Term.Words words ? words.value() : "?";
        if (parts.rules().isEmpty() && file.matches("[\\w. -]+")) {
            parts.rules().add(file);
        } else if (!parts.rules().contains(file)) {
            byHand(assertion, Words.OTHER_RULES.with(file));
            return;
        }
        call.counts("SCH-01");
    }

    private void filter(Assertion assertion, Meaning.Filters filter) {
        Optional<TimeRule> times = parts.scan().times();
        boolean same = filter.rule().isPresent() && filter.rule().equals(times);
        if (same && draft.unfiltered().isPresent()) {
            call.expect(Yaml.map(
                    "matchesFilter", Yaml.map("of", draft.unfiltered().get().id())));
        } else {
            byHand(assertion, Words.SCRIPT);
        }
    }

    private void byHand(Assertion assertion, Text why) {
        draft.lookAt("%s, %s".formatted(step.name(), assertion.name()));
        remark(Kind.BY_HAND, Text.of("%s: %s", "%s: %s").with(assertion.name(), why));
    }

    private void remark(Kind kind, Text words) {
        remarks.accept(new Remark(kind, "", "", words));
    }
}
