package se.ntjp.testcases.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code ${name}} in a suite's texts. Names are compared without regard to letter case, as test data does. */
final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\$\\{([^${}]+)}");

    private Placeholders() {}

    static SortedSet<String> in(String text) {
        SortedSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    static SortedSet<String> in(JsonNode node) {
        SortedSet<String> names = in(node.asText());
        node.forEach(child -> names.addAll(in(child)));
        return names;
    }

    /** The text with something in every place, so that an XPath in it can be compiled. */
    static String filled(String text) {
        return NAME.matcher(text).replaceAll("0");
    }
}
