package se.ntjp.testcases.soapui.suite;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives cases ids: the official number that a name begins with, else the name with everything but letters and digits made
 * a hyphen. Ids are unique in a project, in the order in which they are asked for.
 */
public final class CaseIds {

    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(\\d+(?:\\.\\d+)*[a-z]?)\\b[.:]?\\s*(.*)$", Pattern.DOTALL);
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /**
     * A case's id and title.
     *
     * @param id for example {@code 1.1.1}
     * @param title the rest of the name; the whole name where it has no number
     */
    public record Named(String id, String title) {}

    /** The id of the next case. */
    public Named next(String name) {
        Named named = split(name);
        String id = named.id();
        for (int copy = 2; !taken.add(id); copy++) {
            id = named.id() + "-" + copy;
        }
        return new Named(id, named.title());
    }

    private static Named split(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            String title = numbered.group(2).strip();
            return new Named(numbered.group(1), title.isEmpty() ? name.strip() : title);
        }
        String slug = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String id = slug.isEmpty() ? "case" : slug.substring(0, Math.min(LONGEST, slug.length()));
        return new Named(id, name.strip());
    }
}
