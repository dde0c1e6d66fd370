package se.ntjp.testcases.soapui.script.language;

/** A text that is no script that can be evaluated. */
public final class LanguageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    LanguageException(String message, int line) {
        super(message);
        this.line = line;
    }

    /** Where, counted from 1; 0 where unknown. */
    public int line() {
        return line;
    }
}
