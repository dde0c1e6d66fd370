package se.ntjp.testcases.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.ntjp.contracts.Golden;
import se.ntjp.testcases.verdict.Finding;

/**
 * Findings pinned by one file a check, {@code golden/checks/….txt}, with a section for each test method. With {@code
 * -Dgolden=write} the method's section is written instead, to be read and committed.
 */
public final class GoldenFindings implements BeforeEachCallback {

    private final Path file;
    private String section = "";

    public GoldenFindings(Class<?> check) {
        this.file = Path.of("src/test/resources/golden/checks", check.getSimpleName() + ".txt");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        section = context.getRequiredTestMethod().getName();
    }

    /** Holds the findings, in full, against the section of the test method that is running. */
    public void check(List<Finding> findings) {
        assertThat(findings).as("a golden section shows what is found").isNotEmpty();
        lines(findings.stream().flatMap(finding -> render(finding).stream()).toList());
    }

    /** The same for lines of any kind. */
    public void lines(List<String> lines) {
        Map<String, List<String>> sections = sections(file);
        if (Golden.writes()) {
            sections.put(section, lines);
            write(sections);
        }
        assertThat(lines).as("%s, %s", file, section).isEqualTo(sections.get(section));
    }

    /** Every part of a finding on a line of its own; empty parts are left out. */
    static List<String> render(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.rule() + " " + finding.effect());
        add(lines, "sv", finding.message().sv());
        add(lines, "en", finding.message().en());
        Finding.Where where = finding.where();
        add(lines, "where", where.line() == 0 ? where.path() : where.path() + " line " + where.line());
        add(lines, "expected", finding.expected());
        add(lines, "found", finding.found());
        add(lines, "remedy sv", finding.remedy().sv());
        add(lines, "remedy en", finding.remedy().en());
        return lines;
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add("  " + name + ": " + value.replace("\n", "\\n").replace("\r", "\\r"));
        }
    }

    /** The sections of a file by the test method's name. */
    static Map<String, List<String>> sections(Path file) {
        Map<String, List<String>> sections = new TreeMap<>();
        if (!Files.exists(file)) {
            return sections;
        }
        try {
            List<String> current = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("# ")) {
                    current = new ArrayList<>();
                    sections.put(line.substring(2), current);
                } else {
                    current.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    private void write(Map<String, List<String>> sections) {
        List<String> all = new ArrayList<>();
        sections.forEach((name, lines) -> {
            all.add("# " + name);
            all.addAll(lines);
        });
        try {
            Files.write(file, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
