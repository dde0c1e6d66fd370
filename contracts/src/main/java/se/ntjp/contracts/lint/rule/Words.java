package se.ntjp.contracts.lint.rule;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as rules compare them: many older files have lost their å, ä and ö.
 */
public final class Words {

    private Words() {}

    /** In lower case, with every accent, ring and dot above letters taken away. */
    public static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
