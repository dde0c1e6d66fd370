package se.ntjp.testcases.soapui.convert;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * XPaths of a record. Scripts see each record as a document of its own, so theirs begin with the record element; those of
 * a suite begin below it.
 */
final class RecordPaths implements UnaryOperator<String> {

    private static final Pattern STEPS = Pattern.compile("/{0,2}([^/\\[\\s]+)(\\[[^/]*])?(.*)", Pattern.DOTALL);
    private static final String NOTHING = "()";

    private final String record;

    /**
     * The paths of a project.
     *
     * @param recordElementPath the project's XPath of records in an answer
     */
    RecordPaths(String recordElementPath) {
        this.record = recordElementPath.replaceFirst("(?s)^.*/", "").strip();
    }

    /** The XPath relative to a record; one that can never select anything, as {@code ()}. */
    @Override
    public String apply(String xpath) {
        String path = xpath.strip();
        Matcher steps = STEPS.matcher(path);
        if (!steps.matches() || record.isEmpty()) {
            return path;
        }
        if (steps.group(1).equals(record)) {
            String self = steps.group(2) == null ? "" : "self::" + record + steps.group(2);
            return below(self, steps.group(3));
        }
        return path.startsWith("//") ? "." + path : NOTHING;
    }

    private static String below(String self, String rest) {
        if (rest.isEmpty()) {
            return self.isEmpty() ? "." : self;
        }
        String path =
                self.isEmpty() && !rest.startsWith("//") ? rest.substring(1) : (self.isEmpty() ? "." : self) + rest;
        return path.matches("[A-Za-z][A-Za-z0-9]*") ? "./" + path : path;
    }
}
