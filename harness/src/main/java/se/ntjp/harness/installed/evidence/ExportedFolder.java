package se.ntjp.harness.installed.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.ntjp.harness.installed.evidence.Plan.Planned;
import se.ntjp.reports.record.RecordedExchange;

/**
 * The exchanges that SoapUI exported: {@code <suite>-<case>-<step>-<n>-<status>.txt}, the names as {@link FileNames} has
 * them.
 *
 * @param exchanges in the order of cases, of steps, and of repetitions of a step
 * @param left how many files cannot be made an exchange of, or belong to no case or to several
 */
public record ExportedFolder(List<RecordedExchange> exchanges, int left) {

    private static final Pattern NAME = Pattern.compile("([^-]*)-([^-]*)-([^-]*)-(\\d{1,9})-[A-Z]+\\.txt");
    private static final long MAX_BYTES = 64L << 20;
    private static final int MAX_FILES = 50_000;

    public ExportedFolder {
        exchanges = List.copyOf(exchanges);
    }

    private record Exported(Planned testCase, String step, int number, ExportedStep content) {

        int place() {
            int place = testCase.steps().indexOf(step);
            return place < 0 ? Integer.MAX_VALUE : place;
        }
    }

    /**
     * Reads a folder.
     *
     * @param cases those that may have been run
     */
    public static ExportedFolder read(Path folder, List<Planned> cases) throws IOException {
        List<Exported> exported = new ArrayList<>();
        int left = 0;
        for (Path file : texts(folder)) {
            try {
                Exported each = exported(file, cases);
                if (each.content().hasRequest()) {
                    exported.add(each);
                }
            } catch (ExportedStep.Unreadable e) {
                left++;
            }
        }
        exported.sort(Comparator.<Exported>comparingInt(each -> cases.indexOf(each.testCase()))
                .thenComparingInt(Exported::place)
                .thenComparing(Exported::step)
                .thenComparingInt(Exported::number));
        List<RecordedExchange> exchanges = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        for (Exported each : exported) {
            String caseId = each.testCase().id();
            String id = caseId + "/" + (numbers.getOrDefault(caseId, 0) + 1);
            try {
                exchanges.add(new RecordedExchange(each.content().exchange(id), caseId, each.step(), Map.of()));
                numbers.merge(caseId, 1, Integer::sum);
            } catch (ExportedStep.Unreadable e) {
                left++;
            }
        }
        return new ExportedFolder(exchanges, left);
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".txt") && Files.isRegularFile(file))
                    .sorted()
                    .limit(MAX_FILES)
                    .toList();
        }
    }

    private static Exported exported(Path file, List<Planned> cases) throws IOException, ExportedStep.Unreadable {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || Files.size(file) > MAX_BYTES) {
            throw new ExportedStep.Unreadable("no export of a step");
        }
        List<Planned> meant = cases.stream()
                .filter(each -> FileNames.part(each.suite()).equals(name.group(1))
                        && FileNames.part(each.name()).equals(name.group(2)))
                .toList();
        if (meant.size() != 1) {
            throw new ExportedStep.Unreadable("no single case has this name");
        }
        ExportedStep content = ExportedStep.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        return new Exported(meant.get(0), content.name(), Integer.parseInt(name.group(4)), content);
    }
}
