package se.ntjp.contracts.instances.pattern;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The characters that a class such as {@code [A-Z]} or {@code \d} stands for.
 *
 * @param contains by code point
 */
record CharacterSet(IntPredicate contains) {

    private static final String SPACES = "\t\n\r ";

    static CharacterSet of(int codePoint) {
        return new CharacterSet(each -> each == codePoint);
    }

    static CharacterSet range(int first, int last) {
        return new CharacterSet(each -> first <= each && each <= last);
    }

    /** The characters that Java's {@code \p{…}} of a category or block names. */
    static CharacterSet property(String javaName) {
        IntPredicate inProperty = property(Pattern.compile("\\p{" + javaName + "}"));
        return new CharacterSet(inProperty);
    }

    /** What {@code \d}, {@code \s}, {@code \w}, {@code \i} or {@code \c} stands for. */
    static CharacterSet multi(char escape) {
        return switch (escape) {
            case 'd' -> property("Nd");
            case 's' -> new CharacterSet(each -> SPACES.indexOf(each) >= 0);
            case 'w' -> property("P").or(property("Z")).or(property("C")).not();
            case 'i' -> property("L").or(of('_')).or(of(':'));
            default -> multi('i').or(property("Nd")).or(of('.')).or(of('-'));
        };
    }

    CharacterSet or(CharacterSet other) {
        return new CharacterSet(contains.or(other.contains));
    }

    CharacterSet not() {
        return new CharacterSet(contains.negate());
    }

    CharacterSet without(CharacterSet other) {
        return new CharacterSet(contains.and(other.contains.negate()));
    }

    /** Members to generate from: printable ASCII if any is in the set, else the first thousand that XML allows. */
    int[] samples() {
        int[] ascii = IntStream.rangeClosed('!', '~').filter(contains).toArray();
        if (ascii.length > 0) {
            return ascii;
        }
        return IntStream.concat(SPACES.chars(), IntStream.rangeClosed(0xA0, 0xFFFD))
                .filter(each -> each < 0xD800 || each > 0xDFFF)
                .filter(contains)
                .limit(1000)
                .toArray();
    }

    private static IntPredicate property(Pattern pattern) {
        return each -> pattern.matcher(Character.toString(each)).matches();
    }
}
