package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ntjp.testcases.soapui.convert.script.Meaning.Compares;
import se.ntjp.testcases.soapui.convert.script.Term;

/** What scripts compare, as expectations of the calls whose answers they compare. */
final class ScriptExpectations {

    private static final Set<String> SOME = Set.of(">", "!=", ">=");

    private final CaseDraft draft;
    private final String step;
    private final String record;

    /**
     * For one script.
     *
     * @param step the step that the script belongs to
     * @param record the name of the record element
     */
    ScriptExpectations(CaseDraft draft, String step, String record) {
        this.draft = draft;
        this.step = step;
        this.record = record;
    }

    /** Adds what is compared to the later call; false where it is not understood. */
    boolean add(Compares compares) {
        Term left = known(compares.left());
        Term right = known(compares.right());
        String operator = compares.operator();
        if (left instanceof Term.Place place) {
            return occurs(place, operator, right);
        }
        if (left instanceof Term.Count count && right instanceof Term.Words words) {
            return counted(count, operator, words.value());
        }
        if (left instanceof Term.Count one && right instanceof Term.Count other) {
            return fewer(one, operator, other);
        }
        return left instanceof Term.Answer one
                && right instanceof Term.Answer other
                && operator.equals("==")
                && same(one.step(), other.step());
    }

    /** What a name stands for by now: something kept by a script, and that of the step's own answer by name. */
    private Term known(Term term) {
        Optional<Term> kept = Optional.empty();
        if (term instanceof Term.Variable variable) {
            kept = draft.kept(variable.name());
        } else if (term instanceof Term.Property property) {
            kept = draft.kept(property.name());
        }
        return kept.orElse(term);
    }

    private boolean occurs(Term.Place place, String operator, Term limit) {
        boolean somewhere = limit instanceof Term.Words words
                && Set.of(">-1", ">=0", "!=-1").contains(operator + words.value());
        Optional<String> what = words(known(place.what()));
        if (!somewhere || what.isEmpty() || !(place.where() instanceof Term.Answer answer)) {
            return false;
        }
        return expect(answer.step(), Yaml.map("text", what.get()));
    }

    private static Optional<String> words(Term term) {
        if (term instanceof Term.Words words) {
            return Optional.of(words.value()).filter(value -> !value.isEmpty());
        }
        return term instanceof Term.Variable variable ? Optional.of("${" + variable.name() + "}") : Optional.empty();
    }

    private boolean counted(Term.Count count, String operator, String limit) {
        boolean records = count.xpath().isEmpty() || count.xpath().endsWith("/" + record);
        boolean some = SOME.contains(operator) && limit.equals(operator.equals(">=") ? "1" : "0");
        if (records) {
            boolean exactly = operator.equals("==") && limit.matches("\\d{1,6}");
            return some && expect(count.step(), Yaml.map("records", "some"))
                    || exactly && expect(count.step(), records(limit));
        }
        Optional<String> element = Term.Elements.belowPayload(count.xpath());
        return some && element.isPresent() && expect(count.step(), Yaml.map("element", Yaml.map("at", element.get())));
    }

    private static ObjectNode records(String count) {
        return count.equals("0") ? Yaml.map("records", "none") : Yaml.map().put("records", Integer.parseInt(count));
    }

    private boolean fewer(Term.Count one, String operator, Term.Count other) {
        return switch (operator) {
            case ">" -> compared("fewerRecordsThan", one.step(), other.step());
            case "<" -> compared("fewerRecordsThan", other.step(), one.step());
            case "==" -> same(one.step(), other.step());
            default -> false;
        };
    }

    private boolean same(String one, String other) {
        return before(one, other) ? compared("sameContentAs", one, other) : compared("sameContentAs", other, one);
    }

    private boolean compared(String expectation, String earlier, String later) {
        Optional<CallDraft> first = call(earlier);
        return first.isPresent()
                && before(earlier, later)
                && expect(later, Yaml.map(expectation, first.get().id()));
    }

    private boolean before(String one, String other) {
        List<CallDraft> calls = draft.calls();
        return call(one).map(calls::indexOf).orElse(0)
                < call(other).map(calls::indexOf).orElse(0);
    }

    private boolean expect(String ofStep, ObjectNode expectation) {
        Optional<CallDraft> call = call(ofStep);
        call.ifPresent(each -> each.expect(expectation));
        return call.isPresent();
    }

    private Optional<CallDraft> call(String ofStep) {
        return draft.call(ofStep.isEmpty() ? step : ofStep);
    }
}
