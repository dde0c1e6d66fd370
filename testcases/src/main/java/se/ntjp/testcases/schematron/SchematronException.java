package se.ntjp.testcases.schematron;

/** A Schematron file that cannot be used; the message names the file and, where it is known, the line. */
public final class SchematronException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * Something wrong in a Schematron file.
     *
     * @param file as the user knows it
     * @param line counted from 1; 0 where unknown
     * @param problem what is wrong and what to do about it
     */
    public SchematronException(String file, int line, String problem, Throwable cause) {
        super("%s%s: %s".formatted(file, line > 0 ? ", line " + line : "", problem), cause);
        this.file = file;
        this.line = line;
    }

    /** The file as the user knows it. */
    public String file() {
        return file;
    }

    /** The line, counted from 1; 0 where unknown. */
    public int line() {
        return line;
    }
}
