package se.ntjp.contracts.codegen;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds a text that a pattern of a schema accepts, growing it character by character while it can still become one. */
final class PatternSample {

    private static final String ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:/_@+ ,;()";
    private static final int MAX_LENGTH = 200;
    private static final int MAX_STEPS = 100_000;

    private final Pattern pattern;
    private int steps;

    private PatternSample(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * @param pattern the value of {@code xs:pattern}, read as a Java pattern (they differ in corners)
     * @return the first text found; empty where none is, or the pattern is not one to Java
     */
    static Optional<String> of(String pattern) {
        try {
            return new PatternSample(Pattern.compile(pattern)).grow("");
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<String> grow(String text) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.matches()) {
            return Optional.of(text);
        }
        // hitEnd: the pattern ran out of text, so that more text could make it match.
        if (!matcher.hitEnd() || text.length() == MAX_LENGTH || ++steps > MAX_STEPS) {
            return Optional.empty();
        }
        for (int i = 0; i < ALPHABET.length(); i++) {
            Optional<String> found = grow(text + ALPHABET.charAt(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
