package se.ntjp.harness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets rows of a table under each other. */
final class Columns {

    private static final int GAP = 2;

    private Columns() {}

    /** A line for each row; all rows have as many cells as the first. */
    static List<String> of(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int at = column;
            widths.add(rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0) + GAP);
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(String.format(Locale.ROOT, "%-" + widths.get(column) + "s", row.get(column)));
        }
        return line.toString().stripTrailing();
    }
}
