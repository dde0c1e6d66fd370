package se.ntjp.testcases.soapui.convert.script;

/** An expression of a script that has no counterpart in XPath. */
final class NotTranslated extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;

    NotTranslated(String what) {
        super(what);
    }

    /** An expression that is not too long; hostile scripts double theirs from line to line. */
    static void unlessShort(String xpath) {
        if (xpath.length() > LONGEST) {
            throw new NotTranslated("a condition that is too long");
        }
    }
}
