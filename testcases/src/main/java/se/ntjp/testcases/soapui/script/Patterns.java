package se.ntjp.testcases.soapui.script;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions that cannot run for ever: each character they look at counts against the script's budget. Where
 * Java or Groovy matches on its own, the same match is tried here first.
 */
final class Patterns {

    /** How many characters looked at are one step. */
    private static final int CHARACTERS_A_STEP = 64;

    private static final Set<String> OF_TEXTS = Set.of(
            "matches",
            "replaceAll",
            "replaceFirst",
            "split",
            "find",
            "findAll",
            "eachMatch",
            "collectReplacements",
            "splitEachLine",
            "minus",
            "isCase");

    private final Runnable step;

    Patterns(Runnable step) {
        this.step = step;
    }

    /** {@code text =~ pattern}. */
    Matcher matcher(Object text, Object pattern) {
        Pattern compiled = pattern instanceof Pattern given ? given : Pattern.compile(String.valueOf(pattern));
        return compiled.matcher(new Watched(String.valueOf(text)));
    }

    /** Tries what a call is about to do; throws where that takes too long. */
    void rehearse(Object receiver, String method, Object[] arguments) {
        if (arguments.length == 0 || !OF_TEXTS.contains(method)) {
            return;
        }
        Object first = arguments[0];
        Object by = arguments[arguments.length - 1];
        if (receiver instanceof CharSequence text) {
            boolean regex = first instanceof Pattern
                    || first instanceof CharSequence && !method.equals("minus") && !method.equals("isCase");
            if (regex) {
                search(first instanceof Pattern given ? given : Pattern.compile(first.toString()), text, method, by);
            }
        } else if (receiver instanceof Pattern given && first instanceof CharSequence text) {
            search(given, text, method, by);
        }
    }

    private void search(Pattern pattern, CharSequence text, String method, Object by) {
        Matcher matcher = pattern.matcher(new Watched(text.toString()));
        if (method.equals("matches") || method.equals("isCase")) {
            matcher.matches();
            return;
        }
        long matches = 0;
        while (matcher.find()) {
            step.run();
            matches++;
        }
        if (method.startsWith("replace") && by instanceof CharSequence replacement) {
            Growth.text(text.length() + matches * replacement.length());
        }
    }

    /** A text that counts how often it is looked at. */
    private final class Watched implements CharSequence {

        private final String text;
        private int looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks % CHARACTERS_A_STEP == 0) {
                step.run();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
