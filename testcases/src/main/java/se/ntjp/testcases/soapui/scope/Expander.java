package se.ntjp.testcases.soapui.scope;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Fills in every {@code ${…}} of a text, as SoapUI does: innermost first, and again in what a property holds. What has no
 * value becomes empty text and is told. {@code $${…}} stands for {@code ${…}} itself; what has no end or no name is left
 * alone. Confined to one thread.
 *
 * <p>What an answer or a script gave is not filled in again: a producer must not be able to make us run or read anything.
 */
public final class Expander {

    /** How deep one may stand in another, or in the value of another. */
    private static final int MAX_DEPTH = 20;

    private static final int MAX_TOLD = 500;
    private static final int MAX_CHARACTERS = 32 << 20;
    private static final int MAX_EXPANSIONS = 100_000;

    /** Each costs a look at the whole rest of the text. */
    private static final int MAX_ENDLESS = 100;

    private final Resolver resolver;
    private final Consumer<String> missing;

    /**
     * @param values where values are found
     * @param missing told each name that has none, as it is written, perhaps with the reason after a colon
     */
    public Expander(Values values, Consumer<String> missing) {
        this.resolver = new Resolver(values);
        this.missing = missing;
    }

    /**
     * Fills in a text.
     *
     * @throws IllegalArgumentException where the result, or the work to get it, grows beyond all reason
     * @throws se.ntjp.testcases.soapui.script.ScriptFailure where a {@code ${=…}} fails
     */
    public String expand(String text) {
        return text == null || !text.contains("${") ? text : new Run().expand(text, 0);
    }

    private static String told(String name) {
        return name.length() <= MAX_TOLD ? name : name.substring(0, MAX_TOLD) + "…";
    }

    /** One text; counts what it costs. */
    private final class Run {

        private final Deque<String> open = new ArrayDeque<>();
        private int expansions;
        private int endless;
        private long characters;

        String expand(String text, int depth) {
            StringBuilder result = new StringBuilder();
            int done = 0;
            for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${", done)) {
                int end = Braces.end(text, start);
                if (depth >= MAX_DEPTH || end < 0 && ++endless > MAX_ENDLESS) {
                    break;
                }
                if (end < 0) {
                    append(result, text.substring(done, start + 2));
                    done = start + 2;
                    continue;
                }
                String inside = text.substring(start + 2, end);
                if (start > done && text.charAt(start - 1) == '$') {
                    append(result, text.substring(done, start - 1) + "${" + inside + "}");
                } else {
                    append(result, text.substring(done, start));
                    append(result, inside.isBlank() ? "${" + inside + "}" : value(inside, depth + 1));
                }
                done = end + 1;
            }
            append(result, text.substring(done));
            return result.toString();
        }

        private String value(String inside, int depth) {
            if (++expansions > MAX_EXPANSIONS) {
                throw new IllegalArgumentException(
                        "A text needs more than %d values filled in; do its properties hold each other?"
                                .formatted(MAX_EXPANSIONS));
            }
            String name = expand(inside, depth);
            Resolver.Found found =
                    open.contains(name) ? Resolver.Found.none("it holds itself") : resolver.resolve(name);
            if (found.value() == null) {
                missing.accept(told(found.reason().isEmpty() ? name : name + ": " + found.reason()));
                return "";
            }
            if (found.foreign() || !found.value().contains("${")) {
                return found.value();
            }
            open.push(name);
            String filled = expand(found.value(), depth);
            open.pop();
            return filled;
        }

        private void append(StringBuilder result, String part) {
            characters += part.length();
            if (characters > MAX_CHARACTERS) {
                throw new IllegalArgumentException(
                        "A text grows beyond %d characters when its values are filled in".formatted(MAX_CHARACTERS));
            }
            result.append(part);
        }
    }
}
