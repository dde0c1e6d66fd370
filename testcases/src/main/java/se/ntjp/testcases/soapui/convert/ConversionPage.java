package se.ntjp.testcases.soapui.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.convert.Remark.Kind;

/** The page that says what a conversion could not express: Markdown, first in Swedish, then in English. */
final class ConversionPage {

    private static final Text TITLE =
            Text.of("Omvandling av SoapUI-projektet %s", "Conversion of the SoapUI project %s");
    private static final Text SUITES = Text.of("Skrivna filer: %s.", "Files written: %s.");
    private static final Text NATIVE = Text.of(
            "Sviten prövar dessutom varje svar mot schema, SOAP, HTTP och plattformens krav. I testfallen räknas det som"
                    + " projektet självt kontrollerade (counts); vad övriga regler finner är anmärkningar där och räknas i"
                    + " fallet S.3, som läggs till. Ta bort counts för att låta allt räknas i testfallen.",
            "The suite also holds every answer against schema, SOAP, HTTP and the platform's demands. What the project"
                    + " checked itself counts in the cases (counts); what the other rules find is a remark there, and"
                    + " counts in the case S.3, which is added. Remove counts to let everything count in the cases.");
    private static final Text NOTHING = Text.of("Allt i projektet kom med.", "Everything in the project came along.");

    private final String project;
    private final Conversion conversion;
    private final List<String> lines = new ArrayList<>();

    ConversionPage(String project, Conversion conversion) {
        this.project = project;
        this.conversion = conversion;
    }

    String text() {
        in(Language.SV);
        lines.add("");
        in(Language.EN);
        return String.join("\n", lines) + "\n";
    }

    private void in(Language language) {
        lines.add("# " + TITLE.with(plain(project)).in(language));
        lines.add("");
        List<String> files = new ArrayList<>(new TreeSet<>(conversion.suites().keySet()));
        files.add("data.yaml");
        files.addAll(conversion.rules());
        lines.add(SUITES.with(String.join(", ", files)).in(language));
        lines.add(NATIVE.in(language));
        if (conversion.remarks().isEmpty()) {
            lines.add(NOTHING.in(language));
        }
        for (Kind kind : Kind.values()) {
            section(kind, language);
        }
    }

    private void section(Kind kind, Language language) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        conversion.remarks().stream().filter(remark -> remark.kind() == kind).forEach(remark -> places.computeIfAbsent(
                        remark.words().in(language), key -> new LinkedHashSet<>())
                .add(place(remark)));
        if (places.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("## " + kind.heading().in(language));
        lines.add("");
        places.forEach((words, where) -> {
            String list = where.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
            lines.add("- " + plain(words) + (list.isEmpty() ? "" : " – " + plain(list)));
        });
    }

    private static String place(Remark remark) {
        return Stream.of(remark.testCase(), remark.step())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A text of the project, which may come from anybody, as text and nothing else. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\|`*_\\[\\]])", "\\\\$1");
    }
}
