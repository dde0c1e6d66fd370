package se.ntjp.testcases.databind;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.databind.CaseChoice.Kind;
import se.ntjp.testcases.databind.Rehearsal.ForetoldCall;
import se.ntjp.testcases.databind.Rehearsal.Outcome;
import se.ntjp.testcases.identity.IdentityType;
import se.ntjp.testcases.period.Period;
import se.ntjp.testcases.period.PeriodRule;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.suite.TestCase;

/** Says in words why data were chosen, or why there are none. */
final class Reasons {

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private static final Text ONE = Text.of("1 post", "1 record");
    private static final Text MANY = Text.of("%d poster", "%d records");
    private static final Text HAS = Text.of("%s%s", "%s%s");
    private static final Text HAS_NONE = Text.of("inga poster", "no records");
    private static final Text USUAL = Text.of("den vanliga patienten: %s", "the usual patient: %s");
    private static final Text SELECTS = Text.of("%d av %s%s", "%d of %s%s");
    private static final Text SELECTS_NONE =
            Text.of("ingen av %s, som testfallet vill", "none of %s, as the case wants");
    private static final Text SELECTS_ALL = Text.of(
            "alla poster (%s), så filtret har inget att utelämna",
            "every record (%s), so the filter has nothing to leave out");
    private static final Text SHOW = Text.of("%d av %s visar det%s", "%d of %s show it%s");
    private static final Text DAYS = Text.of("%d olika datum i %s", "%d different dates in %s");
    private static final Text PARTLY =
            Text.of("resten av testfallet kan inte förutses", "the rest of the case cannot be foretold");
    private static final Text BROKEN = Text.of(
            "data finns, men svaret ser ut att bryta mot testfallet: %s",
            "data are there, but the answer seems to break the case: %s");
    private static final Text FAULT = Text.of("%s ger ett SOAP-fel", "%s gives a SOAP fault");

    private static final Text UNTOLD = Text.of(
            "Ange %s i data.yaml under testfallet: det framgår inte av något svar.",
            "Give %s in data.yaml under the case: no answer tells it.");
    private static final Text NO_IDENTITY = Text.of(
            "Lägg till ett %s i patientfilen, och registrera minst en post på det.",
            "Add a %s to the patients file, and register at least one record on it.");
    private static final Text UNKNOWN_IDENTITY = Text.of(
            "Lägg till en testidentitet i patientfilen som källsystemet inte känner till.",
            "Add a test identity to the patients file that the source system does not know.");
    private static final Text MAKE_FAIL = Text.of(
            "Ordna så att frågor om en testidentitet ger ett tekniskt fel, eller framkalla felet för hand. Skriv identiteten i patientfilen.",
            "See to it that requests about one test identity fail technically, or bring the failure about by hand. Write the identity in the patients file.");
    private static final Text REGISTER = Text.of("Registrera på %s, som har %s.", "Register on %s, who has %s.");
    private static final Text TEXT = Text.of("Texten som ska finnas är %s", "The text that must be there is %s");
    private static final Text NOW = Text.of("Nu: %s", "Now: %s");

    private final Survey survey;
    private final Rehearser rehearser;

    Reasons(Survey survey, Rehearser rehearser) {
        this.survey = survey;
        this.rehearser = rehearser;
    }

    /** How many records a patient has, and of which time. */
    Text has(PatientAnswer answer) {
        if (answer.kind() != PatientAnswer.Kind.ANSWERED) {
            return answer.kind().words();
        }
        PatientFacts facts = survey.facts(answer);
        String time = facts.first()
                .map(first -> ", %s–%s"
                        .formatted(DAY.format(first), DAY.format(facts.last().orElse(first))))
                .orElse("");
        return facts.records() == 0 ? HAS_NONE : HAS.with(records(facts.records()), time);
    }

    private static Text records(int number) {
        return number == 1 ? ONE : MANY.with(number);
    }

    /** Why an attempt was chosen. */
    List<Text> of(TestCase testCase, Attempt attempt, Optional<TestIdentity> usual) {
        List<Text> words = new ArrayList<>();
        TestIdentity patient = attempt.answer().identity();
        if (!usual.equals(Optional.of(patient))) {
            words.add(Text.of("%s: %s", "%s: %s").with(patient.words(), has(attempt.answer())));
        }
        attempt.values().values().stream()
                .flatMap(id -> survey.of(id).stream())
                .filter(answer -> answer.kind() == PatientAnswer.Kind.FAULT)
                .forEach(answer -> words.add(FAULT.with(answer.identity().id())));
        Rehearsal rehearsal = attempt.rehearsal();
        rehearsal.calls().forEach(call -> call(testCase, attempt, call).ifPresent(words::add));
        if (rehearsal.outcome() == Outcome.BROKEN) {
            words.add(BROKEN.with(rehearsal.lacks().orElseThrow()));
        }
        if (!rehearsal.foretold()) {
            words.add(PARTLY);
        }
        if (words.isEmpty()) {
            words.add(USUAL.with(has(attempt.answer())));
        }
        return words.stream().distinct().map(this::masked).toList();
    }

    private Optional<Text> call(TestCase testCase, Attempt attempt, ForetoldCall call) {
        if (call.days() > 0) {
            return Optional.of(DAYS.with(call.days(), records(call.all())));
        }
        if (Filters.any(call.call())) {
            return Optional.of(filtered(call));
        }
        List<XdmNode> shown = rehearser.witnesses(testCase, attempt.data(), call, LOOKED_AT);
        boolean some = !shown.isEmpty() && shown.size() < Math.min(call.all(), LOOKED_AT);
        return some ? Optional.of(SHOW.with(shown.size(), records(call.all()), quoted(call, shown))) : Optional.empty();
    }

    private Text filtered(ForetoldCall call) {
        Text all = records(call.all());
        if (call.selected() == call.all()) {
            return SELECTS_ALL.with(all);
        }
        return call.selected() == 0
                ? SELECTS_NONE.with(all)
                : SELECTS.with(call.selected(), all, quoted(call, call.reading().records()));
    }

    /** The first records by id and time; nothing where they have neither. */
    private String quoted(ForetoldCall call, List<XdmNode> records) {
        String some = records.stream()
                .limit(SHOWN)
                .map(record -> quoted(call.reading(), record))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return some.isEmpty() ? "" : ": " + some + (records.size() > SHOWN ? " …" : "");
    }

    private String quoted(CallReading reading, XdmNode record) {
        boolean ids = reading.binding().paths().containsKey("recordId");
        String id = ids ? String.join(" ", reading.values(record, "recordId")) : "";
        String day = timed(reading, record).map(DAY::format).orElse("");
        return survey.discretion()
                .shown(day.isEmpty() ? id : "%s (%s)".formatted(id, day).strip());
    }

    private static Optional<LocalDate> timed(CallReading reading, XdmNode record) {
        return reading.binding().times().paths().isEmpty()
                ? Optional.empty()
                : Period.covering(new PeriodRule(reading).words(record).replaceFirst(",.*", ""))
                        .map(Period::first);
    }

    /** What to do for a case whose values only the user knows. */
    Text untold(List<String> names) {
        return UNTOLD.with(String.join(", ", names));
    }

    /** What to do for a case that none of the given identities may be used for. */
    List<Text> noIdentity(TestCase testCase) {
        String wanted = testCase.fits().get(CaseNames.PATIENT_TYPE);
        IdentityType type = wanted == null ? IdentityType.LOCAL : IdentityType.ofOid(wanted);
        return List.of(NO_IDENTITY.with(type.words()));
    }

    /** What to do for a case that nobody has records for. */
    CaseChoice lacking(TestCase testCase, Attempt nearest) {
        Rehearsal rehearsal = nearest.rehearsal();
        if (rehearsal.failing().equals("fault")) {
            return new CaseChoice(testCase, Kind.FAULT, Optional.empty(), Map.of(), List.of(MAKE_FAIL));
        }
        if (rehearsal.failing().equals("records none")
                && testCase.calls().stream().noneMatch(Filters::any)) {
            return new CaseChoice(testCase, Kind.IDENTITY, Optional.empty(), Map.of(), List.of(UNKNOWN_IDENTITY));
        }
        TestIdentity patient = nearest.answer().identity();
        List<Text> words = new ArrayList<>(List.of(REGISTER.with(patient.words(), has(nearest.answer()))));
        nearest.texts().forEach(text -> words.add(TEXT.with(masked(Text.same(text)))));
        rehearsal.lacks().ifPresent(lack -> words.add(NOW.with(masked(lack))));
        return new CaseChoice(testCase, Kind.REGISTER, Optional.of(patient), Map.of(), words);
    }

    private Text masked(Text text) {
        Discretion discretion = survey.discretion();
        return Text.of(discretion.masked(text.sv()), discretion.masked(text.en()));
    }
}
