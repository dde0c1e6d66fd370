package se.ntjp.testcases.soapui.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.official.SuiteInventory.DataGaps;
import se.ntjp.testcases.soapui.official.SuiteInventory.ScriptCount;
import se.ntjp.testcases.soapui.project.UnsupportedPart;

/** Words for an inventory, in English as everything on the terminal. */
record InventoryLines(SuiteInventory inventory) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(inventory.project());
        count(lines, "test suites", String.valueOf(inventory.suites()));
        count(
                lines,
                "test cases",
                inventory.cases().all()
                        + (inventory.cases().disabled() == 0
                                ? ""
                                : ", %d of them switched off"
                                        .formatted(inventory.cases().disabled())));
        count(lines, "steps", tally(inventory.steps()));
        count(lines, "assertions", tally(inventory.assertions()));
        count(lines, "scripts", words(inventory.scripts()));
        count(lines, "load tests", String.valueOf(inventory.loadTests()));
        count(lines, "mock services", "%d with %d answers".formatted(inventory.mocks(), inventory.responses()));
        lines.add("  not understood: " + (inventory.unsupported().isEmpty() ? "nothing" : ""));
        inventory.unsupported().forEach(part -> lines.add("    " + words(part)));
        section(lines, "definitions", inventory.differences().stream().map(Text::en));
        inventory.data().ifPresent(data -> data(lines, data));
        return lines.stream().map(String::stripTrailing).toList();
    }

    private static void data(List<String> lines, DataGaps data) {
        section(
                lines,
                "parameters that neither data.xml, a property nor a script sets",
                data.unset().entrySet().stream()
                        .map(each -> each.getKey() + ": " + String.join(", ", each.getValue())));
        section(lines, "cases without data in data.xml", data.casesWithoutData().stream());
        section(lines, "cases in data.xml that are not in the project", data.dataWithoutCase().stream());
    }

    private static void section(List<String> lines, String title, Stream<String> entries) {
        List<String> all = entries.toList();
        if (!all.isEmpty()) {
            lines.add("  " + title + ":");
            all.forEach(each -> lines.add("    " + each));
        }
    }

    private static void count(List<String> lines, String what, String value) {
        lines.add("  %-14s %s".formatted(what, value));
    }

    private static String words(ScriptCount scripts) {
        String counts = "%d, %d different".formatted(scripts.all(), scripts.distinct());
        return scripts.needEngine().isEmpty()
                ? counts
                : counts
                        + ", of which %d need the script engine"
                                .formatted(scripts.needEngine().getAsInt());
    }

    private static String tally(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "0"
                : counts.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String words(UnsupportedPart part) {
        String place = Stream.of(part.suite(), part.testCase(), part.step())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" / "));
        return "line %d%s: %s%s"
                .formatted(
                        part.line(),
                        place.isEmpty() ? "" : ", " + place,
                        part.part(),
                        part.testCase().isEmpty() ? "" : "; the case is not tested");
    }
}
