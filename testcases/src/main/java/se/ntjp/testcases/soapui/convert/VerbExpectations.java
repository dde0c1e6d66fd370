package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.ntjp.testcases.soapui.convert.script.Meaning.Verb;
import se.ntjp.testcases.soapui.convert.script.Term;

/** What the verbs of Inera's library expect of an answer, as expectations of a suite. */
final class VerbExpectations {

    private final UnaryOperator<String> inRecord;

    VerbExpectations(UnaryOperator<String> inRecord) {
        this.inRecord = inRecord;
    }

    /** The expectation; empty where there is none like it, or the verb's arguments are not understood. */
    Optional<ObjectNode> of(Verb verb) {
        return switch (verb.name()) {
            case "assertNonEmptyResponse" -> Optional.of(Yaml.map("records", "some"));
            case "assertExactNumberOfRecords" -> word(verb, 0).map(VerbExpectations::records);
            case "assertValidEncoding" -> Optional.of(Yaml.map("encoding", "consistent"));
            case "assertSpecificValueInAllRecords" -> value("everyRecord", verb);
            case "assertSpecificValueInAnyRecord" -> value("someRecord", verb);
            case "assertElementExistsInAllRecords" -> at(verb).map(at -> Yaml.map("everyRecord", at));
            case "assertElementExistsInAnyRecord" -> at(verb).map(at -> Yaml.map("someRecord", at));
            case "assertElementExcludedInAllRecords" ->
                at(verb).map(at -> Yaml.map("everyRecord", at.put("absent", true)));
            case "assertElementExcludedInAnyRecord" ->
                at(verb).map(at -> Yaml.map("someRecord", at.put("absent", true)));
            case "assertDocBookContentInAnyElement" -> docBook(verb);
            case "assertBase64ContentInAnyElement" -> base64(verb);
            default -> Optional.empty();
        };
    }

    /**
     * Whether a verb says that the answer is to report an error in an element of this name: {@code resultCode}, or what an
     * older contract calls it.
     */
    static boolean wantsError(Verb verb, String element) {
        return verb.name().startsWith("assertSpecificValueIn")
                && word(verb, 0)
                        .filter(path -> path.matches("(?s).*:" + element))
                        .isPresent()
                && word(verb, 1).filter("ERROR"::equals).isPresent();
    }

    private static ObjectNode records(String count) {
        return count.matches("[1-9][0-9]{0,5}")
                ? Yaml.map().put("records", Integer.parseInt(count))
                : Yaml.map("records", count.equals("0") ? "none" : count);
    }

    private Optional<ObjectNode> value(String expectation, Verb verb) {
        Optional<String> wanted = word(verb, 1).filter(value -> !value.isEmpty());
        return wanted.flatMap(value -> at(verb).map(at -> Yaml.map(expectation, at.put("is", value))));
    }

    private Optional<ObjectNode> docBook(Verb verb) {
        if (verb.arguments().size() < 2 || !(verb.arguments().get(1) instanceof Term.Row row)) {
            return Optional.empty();
        }
        List<String> elements = row.terms().stream()
                .filter(Term.Words.class::isInstance)
                .map(term -> ((Term.Words) term).value())
                .toList();
        return elements.isEmpty()
                ? Optional.empty()
                : at(verb).map(at -> Yaml.map("docBook", at.set("elements", Yaml.texts(elements))));
    }

    private Optional<ObjectNode> base64(Verb verb) {
        return word(verb, 2).filter(size -> size.matches("[1-9][0-9]{0,8}")).flatMap(size -> at(verb).map(
                        at -> Yaml.map("base64", at.put("maxBytes", Integer.parseInt(size)))));
    }

    private Optional<ObjectNode> at(Verb verb) {
        return word(verb, 0).filter(path -> !path.contains("${")).map(path -> Yaml.map("at", inRecord.apply(path)));
    }

    private static Optional<String> word(Verb verb, int argument) {
        return verb.arguments().size() <= argument
                ? Optional.empty()
                : wordOf(verb.arguments().get(argument));
    }

    private static Optional<String> wordOf(Term term) {
        if (term instanceof Term.Words words) {
            return Optional.of(words.value());
        }
        return term instanceof Term.Variable variable ? Optional.of("${" + variable.name() + "}") : Optional.empty();
    }
}
