package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.CaseName;
import se.ntjp.testcases.soapui.convert.script.Meaning.Period;
import se.ntjp.testcases.soapui.convert.script.Term;
import se.ntjp.testcases.soapui.project.Step;

/** A case of a suite while it is being written, and what the scripts before have kept. */
final class CaseDraft {

    private static final Text LOOK = Text.of(
            "Kontroller i SoapUI-projektet som inte kunde skrivas om: %s.",
            "Checks of the SoapUI project that could not be converted: %s.");

    private final CaseName name;
    private final List<CallDraft> calls = new ArrayList<>();
    private final Set<String> byHand = new LinkedHashSet<>();
    private final Set<Text> instructions = new LinkedHashSet<>();
    private final Map<String, Term> kept = new HashMap<>();
    private CallDraft unfiltered;
    private Period period;
    private boolean loadsData;

    CaseDraft(CaseName name) {
        this.name = name;
    }

    CaseName name() {
        return name;
    }

    List<CallDraft> calls() {
        return calls;
    }

    void add(CallDraft call) {
        calls.add(call);
    }

    /** The latest call that was made of a step. */
    Optional<CallDraft> call(String step) {
        return calls.stream().filter(each -> each.step().equals(step)).reduce((first, second) -> second);
    }

    /** An id for the call of a step: the step's name without what every step of the suite is called. */
    String uniqueId(Step.SoapRequest step) {
        String own = step.name()
                .replaceFirst("(?i)^call\\s+", "")
                .replace(step.operation(), "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String wished = own.isEmpty() ? "call" : own.matches("[A-Za-z].*") ? own : "call-" + own;
        Set<String> taken = calls.stream().map(CallDraft::id).collect(Collectors.toSet());
        String id = wished;
        for (int copy = 2; taken.contains(id); copy++) {
            id = wished + "-" + copy;
        }
        return id;
    }

    void lookAt(String check) {
        byHand.add(check);
    }

    void lookAt(Text instruction) {
        instructions.add(instruction);
    }

    void keep(String key, Term value) {
        kept.put(key, value);
    }

    /** What a script has kept under a name. */
    Optional<Term> kept(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    void unfiltered(CallDraft call) {
        unfiltered = call;
    }

    Optional<CallDraft> unfiltered() {
        return Optional.ofNullable(unfiltered);
    }

    void period(Period next) {
        period = next;
    }

    /** The period that a script has worked out for the next call; asked for once. */
    Optional<Period> takePeriod() {
        Period next = period;
        period = null;
        return Optional.ofNullable(next);
    }

    void loadsData() {
        loadsData = true;
    }

    boolean hasData() {
        return loadsData;
    }

    /** The names of test data that its calls cannot do without. */
    Set<String> needs() {
        Set<String> needs = new TreeSet<>();
        calls.forEach(call -> needs.addAll(call.names()));
        return needs;
    }

    /**
     * As a suite writes it.
     *
     * @param counts the rules that count where a call does not say
     */
    ObjectNode yaml(String purpose, List<String> proves, List<String> needs, Set<String> counts) {
        ObjectNode yaml = Yaml.map("id", name.id());
        yaml.set("title", Yaml.text(Text.same(name.title())));
        yaml.set("purpose", Yaml.text(Text.same(purpose)));
        yaml.set("proves", Yaml.texts(proves));
        if (!needs.isEmpty()) {
            yaml.set("needs", Yaml.texts(needs));
        }
        yaml.set(
                "calls", Yaml.list(calls.stream().map(call -> call.yaml(counts)).toList()));
        look().ifPresent(look -> yaml.set("look", Yaml.text(look)));
        return yaml;
    }

    private Optional<Text> look() {
        List<Text> parts = new ArrayList<>(instructions);
        if (!byHand.isEmpty()) {
            parts.add(LOOK.with(String.join("; ", byHand)));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        parts.stream().map(Text::sv).collect(Collectors.joining(" ")),
                        parts.stream().map(Text::en).collect(Collectors.joining(" "))));
    }
}
