package se.ntjp.reports.words;

/** Ends a message as a sentence, since some rules write the full stop and some leave it to the view. */
public final class Sentence {

    private Sentence() {}

    /** The message with a full stop, unless it already ends with a mark. */
    public static String of(String message) {
        String text = message.strip();
        return text.isEmpty() || ".!?:…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
