package se.ntjp.contracts.text;

import java.util.Locale;
import java.util.Objects;

/**
 * One message in both languages.
 *
 * @param sv in Swedish
 * @param en in English
 */
public record Text(String sv, String en) {

    public Text {
        Objects.requireNonNull(sv, "sv");
        Objects.requireNonNull(en, "en");
    }

    /** A message in both languages. */
    public static Text of(String sv, String en) {
        return new Text(sv, en);
    }

    /** The same words in both languages, for names and quoted material. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** The message with its {@code %s} filled in, in both languages; a {@code Text} argument in the fitting one. */
    public Text with(Object... arguments) {
        return new Text(
                String.format(Locale.ROOT, sv, in(Language.SV, arguments)),
                String.format(Locale.ROOT, en, in(Language.EN, arguments)));
    }

    /** The message in one language. */
    public String in(Language language) {
        return language == Language.SV ? sv : en;
    }

    private static Object[] in(Language language, Object... arguments) {
        Object[] words = arguments.clone();
        for (int i = 0; i < words.length; i++) {
            if (words[i] instanceof Text text) {
                words[i] = text.in(language);
            }
        }
        return words;
    }
}
