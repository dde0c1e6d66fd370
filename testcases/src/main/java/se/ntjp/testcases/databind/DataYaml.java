package se.ntjp.testcases.databind;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.databind.CaseChoice.Kind;

/** Writes chosen data as {@code data.yaml}, with the reason for each choice as a comment above it. */
public final class DataYaml {

    private static final Text HEAD = Text.of(
            "Testdata för %s, valda av «ntjp data bind» ur svaren från %s.",
            "Test data for %s, chosen by 'ntjp data bind' from the answers of %s.");
    private static final Text RULE = Text.of(
            "Ett värde under ett testfall ersätter det globala i just det fallet.",
            "A value under a case replaces the global one in that case only.");
    private static final Text GIVEN =
            Text.of("Adresser och konsument är de som angavs.", "Addresses and consumer are those given.");
    private static final Text WITHOUT =
            Text.of("Utan data, se beställningslistan: %s", "Without data, see the list of what to register: %s");

    private static final String START = "Start";
    private static final String END = "End";

    private final Language language;
    private final StringBuilder yaml = new StringBuilder();

    private DataYaml(Language language) {
        this.language = language;
    }

    /**
     * The file's text.
     *
     * @param target whom the answers came from
     */
    public static String of(Bindings bindings, String target, Language language) {
        return new DataYaml(language).write(bindings, target);
    }

    private String write(Bindings bindings, String target) {
        comment("", HEAD.with(bindings.suite().name(), target));
        comment("", RULE);
        line("global:" + (bindings.global().isEmpty() ? " {}" : ""));
        comment("  ", GIVEN);
        bindings.global().forEach((name, value) -> {
            if (!isPatient(name)) {
                line("  " + pair(name, value));
            }
        });
        comment("  ", bindings.why());
        bindings.global().forEach((name, value) -> {
            if (isPatient(name)) {
                line("  " + pair(name, value));
            }
        });
        line("");
        List<CaseChoice> covered = bindings.choices(Kind.COVERED);
        boolean none = covered.stream().allMatch(choice -> choice.values().isEmpty());
        line("cases:" + (none ? " {}" : ""));
        covered.forEach(this::covered);
        String missing = bindings.choices().stream()
                .filter(choice -> choice.kind() != Kind.COVERED)
                .map(choice -> choice.testCase().id())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            comment("  ", WITHOUT.with(missing));
        }
        return yaml.toString();
    }

    private void covered(CaseChoice choice) {
        comment(
                "  ",
                Text.of(
                        choice.testCase().id() + " " + choice.testCase().title().sv(),
                        choice.testCase().id() + " " + choice.testCase().title().en()));
        choice.words().forEach(words -> comment("  ", Text.of("  " + words.sv(), "  " + words.en())));
        if (!choice.values().isEmpty()) {
            line("  %s: {%s}".formatted(quoted(choice.testCase().id()), values(choice)));
        }
    }

    /** In the order of the suite, so that a period begins before it ends. */
    private static String values(CaseChoice choice) {
        List<String> order = Stream.of(
                        choice.testCase().own(), choice.testCase().needs())
                .flatMap(List::stream)
                .toList();
        return choice.values().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, String>>comparingInt(each -> place(order, each.getKey()))
                        .thenComparing(each -> each.getKey().endsWith(END)))
                .map(each -> pair(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static int place(List<String> order, String name) {
        int at = order.indexOf(name.endsWith(END) ? name.replace(END, START) : name);
        return at < 0 ? order.size() : at;
    }

    private static boolean isPatient(String name) {
        return name.equals(CaseNames.PATIENT) || name.equals(CaseNames.PATIENT_TYPE);
    }

    private static String pair(String name, String value) {
        return (name.matches("[A-Za-z][A-Za-z0-9]*") ? name : quoted(name)) + ": " + quoted(value);
    }

    /** YAML's double quotes take JSON's escapes; several values of one name are written as one text between commas. */
    private static String quoted(String value) {
        return TextNode.valueOf(value).toString();
    }

    private void comment(String indent, Text words) {
        line(indent + "# " + words.in(language).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
    }

    private void line(String text) {
        yaml.append(text).append('\n');
    }
}
