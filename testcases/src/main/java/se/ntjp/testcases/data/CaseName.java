package se.ntjp.testcases.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an official case says: the number it begins with and a title, {@code 1.1.1 Personnummer}. A name
 * without a number has as its id the name with everything but letters and digits made a hyphen.
 *
 * @param id for example {@code 1.1.1}
 * @param title the rest of the name; the whole name where it has no number
 */
public record CaseName(String id, String title) {

    private static final Pattern NUMBERED =
            Pattern.compile("^(\\d+(?:\\.\\d+)*[a-z]?)(?:[.:)]?\\s+|[.:)]?$)(.*)$", Pattern.DOTALL);
    private static final int LONGEST = 60;

    /** Reads a name. */
    public static CaseName of(String name) {
        Matcher numbered = NUMBERED.matcher(name.strip());
        if (numbered.matches() && numbered.group(1).length() <= LONGEST) {
            String title = numbered.group(2).strip();
            return new CaseName(numbered.group(1), title.isEmpty() ? name.strip() : title);
        }
        String slug = trimmed(name.replaceAll("[^\\p{L}\\p{N}.]+", "-"));
        int length = Math.min(LONGEST, slug.codePointCount(0, slug.length()));
        String id = trimmed(slug.substring(0, slug.offsetByCodePoints(0, length)));
        return new CaseName(id.isEmpty() ? "case" : id, name.strip());
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^[-.]+|[-.]+$", "");
    }
}
