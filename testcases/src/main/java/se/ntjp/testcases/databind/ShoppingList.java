package se.ntjp.testcases.databind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.databind.CaseChoice.Kind;

/**
 * The <i>beställningslista</i>: what the source system's staff must register, and on whom, before every case has data; and
 * what is for others to give. In Swedish, for them, and after that in English.
 */
public final class ShoppingList {

    private static final Text TITLE = Text.of(
            "Beställningslista till källsystemets personal: testdata för %s",
            "What to register in the source system: test data for %s");
    private static final Text SUM = Text.of(
            "%d av %d testfall har testdata. Listan gäller de övriga %d. Använd bara testidentiteter.",
            "%d of %d cases have test data. The list is about the other %d. Use test identities only.");
    private static final Text NEEDS = Text.of("Behövs: %s", "Needed: %s");
    private static final Text CASE = Text.of("TF %s %s", "Case %s %s");

    private static final Map<Kind, Text> PARTS = Map.of(
            Kind.REGISTER, Text.of("Registrera i källsystemet", "Register in the source system"),
            Kind.IDENTITY, Text.of("Fler testidentiteter", "More test identities"),
            Kind.FAULT, Text.of("Framkalla ett fel", "Bring a failure about"),
            Kind.WORD, Text.of("Uppgifter som bara du kan ge", "What only you can tell"));

    private ShoppingList() {}

    /** The list as Markdown, in both languages. */
    public static String of(Bindings bindings, List<Text> findings) {
        return whole(bindings, findings, Language.SV) + "\n---\n\n" + whole(bindings, findings, Language.EN);
    }

    private static String whole(Bindings bindings, List<Text> findings, Language language) {
        List<String> lines = new ArrayList<>();
        int all = bindings.choices().size();
        int covered = bindings.choices(Kind.COVERED).size();
        lines.add("# " + TITLE.with(bindings.suite().name()).in(language));
        lines.add("");
        lines.add(SUM.with(covered, all, all - covered).in(language));
        for (Kind kind : Kind.values()) {
            List<CaseChoice> choices = bindings.choices(kind);
            if (kind != Kind.COVERED && !choices.isEmpty()) {
                lines.add("");
                lines.add("## " + PARTS.get(kind).in(language));
                choices.forEach(choice -> lines.addAll(one(choice, language)));
            }
        }
        if (!findings.isEmpty()) {
            lines.add("");
            lines.add("## "
                    + Text.of("Andras uppgifter i svaren", "Other people's data in the answers")
                            .in(language));
            lines.add("");
            findings.forEach(finding -> lines.add("- " + finding.in(language)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> one(CaseChoice choice, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("### "
                + CASE.with(choice.testCase().id(), choice.testCase().title()).in(language));
        lines.add("");
        lines.add("- " + NEEDS.with(choice.testCase().purpose()).in(language));
        choice.words().forEach(words -> lines.add("- " + words.in(language)));
        return lines;
    }

    /** The list in short, a line a case. */
    public static List<String> inShort(Bindings bindings, Language language) {
        return bindings.choices().stream()
                .filter(choice -> choice.kind() != Kind.COVERED)
                .map(choice ->
                        CASE.with(choice.testCase().id(), choice.testCase().title())
                                        .in(language) + ": "
                                + choice.words().get(0).in(language))
                .toList();
    }
}
