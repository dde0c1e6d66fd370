package se.ntjp.testcases.soapui.script;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Bounds what one value may become, and what is refused before it is made since it would take all memory or time there
 * is: an error that names the limit, so that no script can end the run for others.
 */
final class Growth {

    private static final int MAX_TEXT = 16 << 20;
    private static final int MAX_ITEMS = 1 << 20;
    private static final int MAX_BITS = 100_000;
    private static final int MAX_PERMUTED = 8;

    private static final Set<String> SIZED = Set.of(
            "padLeft",
            "padRight",
            "center",
            "repeat",
            "multiply",
            "setLength",
            "ensureCapacity",
            "nCopies",
            "expand",
            "setSize",
            "setCharAt",
            "insert",
            "putAt",
            "pow",
            "power",
            "shiftLeft",
            "leftShift",
            "setScale",
            "getAt");
    private static final Set<String> PERMUTING =
            Set.of("permutations", "eachPermutation", "subsequences", "combinations", "eachCombination");
    private static final Pattern WIDE = Pattern.compile("%[^%a-zA-Z]*\\d{6}");

    private Growth() {}

    /** Refuses a call whose result would be too large. */
    static void before(Object receiver, String method, Object[] arguments) {
        if (PERMUTING.contains(method) && receiver instanceof Collection<?> items && items.size() > MAX_PERMUTED) {
            throw tooMuch(method + " of more than " + MAX_PERMUTED + " items");
        }
        if (method.equals("replace") && arguments.length == 2) {
            replaced(String.valueOf(receiver), String.valueOf(arguments[0]), String.valueOf(arguments[1]));
        }
        if (SIZED.contains(method)) {
            for (Object argument : arguments) {
                if (argument instanceof Number number && sized(receiver, method, number)) {
                    throw tooMuch(method + " by " + number);
                }
            }
        }
        if (arguments.length > 0 && arguments[0] instanceof CharSequence format && method.contains("rint")) {
            format(format);
        }
    }

    private static void replaced(String text, String what, String by) {
        long times = 0;
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + Math.max(1, what.length()))) {
            times++;
            if (at >= text.length()) {
                break;
            }
        }
        text(text.length() + times * by.length());
    }

    /** Refuses to make a text of so many characters. */
    static void text(long length) {
        if (length > MAX_TEXT) {
            throw tooMuch("a text of " + length + " characters");
        }
    }

    private static boolean sized(Object receiver, String method, Number argument) {
        double by = Math.abs(argument.doubleValue());
        if (method.equals("multiply") && receiver instanceof CharSequence text) {
            return by * text.length() > MAX_TEXT;
        }
        if (method.equals("multiply") && receiver instanceof Collection<?> items) {
            return by * items.size() > MAX_ITEMS;
        }
        if (receiver instanceof Number number) {
            boolean power = method.equals("pow") || method.equals("power");
            return power && by * Math.max(1, bits(number)) > MAX_BITS
                    || method.equals("setScale") && by > MAX_BITS
                    || (method.equals("shiftLeft") || method.equals("leftShift"))
                            && receiver instanceof BigInteger
                            && by > MAX_BITS;
        }
        return !(receiver instanceof Number)
                && !method.equals("leftShift")
                && !(receiver instanceof Map)
                && by > (receiver instanceof Collection<?> items ? items.size() + 10_000L : MAX_ITEMS);
    }

    private static double bits(Number number) {
        double size = Math.abs(number.doubleValue());
        return number instanceof BigInteger big ? big.bitLength() : size > 1 ? Math.log(size) / Math.log(2) : 0;
    }

    /** Refuses a format with a width that would fill memory. */
    static void format(CharSequence format) {
        if (WIDE.matcher(format).find()) {
            throw tooMuch("a format of a width of six figures");
        }
    }

    /** Refuses what has grown too large, the receiver of a call or its result; gives the result. */
    static Object after(Object receiver, Object result) {
        check(receiver);
        check(result);
        return result;
    }

    private static void check(Object value) {
        if (value instanceof CharSequence text && !(value instanceof groovy.lang.GString) && text.length() > MAX_TEXT) {
            text(text.length());
        }
        if (value instanceof java.util.ArrayList<?> items && items.size() > MAX_ITEMS
                || value instanceof java.util.AbstractMap<?, ?> map && map.size() > MAX_ITEMS
                || value instanceof java.util.AbstractSet<?> set && set.size() > MAX_ITEMS) {
            throw tooMuch("more than " + MAX_ITEMS + " items in one collection");
        }
        if (value instanceof BigInteger number && number.bitLength() > MAX_BITS) {
            throw tooMuch("a number of " + number.bitLength() + " bits");
        }
    }

    /** Refuses to make room for too many items. */
    static void items(double count) {
        if (count > MAX_ITEMS) {
            throw tooMuch("more than " + MAX_ITEMS + " items in one collection");
        }
    }

    private static ScriptFailure tooMuch(String what) {
        return new ScriptFailure(ScriptFailure.Kind.ERROR, "Too large for a script: " + what, 0, null);
    }
}
