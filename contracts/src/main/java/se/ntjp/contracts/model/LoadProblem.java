package se.ntjp.contracts.model;

import org.xml.sax.SAXParseException;

/**
 * Why a contract could not be loaded. The package's other contracts load all the same.
 *
 * @param file the file at fault, as a path in the package
 * @param line the line in it, counted from 1; 0 where unknown
 * @param message what is missing or wrong
 */
public record LoadProblem(String file, int line, String message) {

    /** What a parser found wrong in a file, in words that say what to do where the parser's own do not. */
    public static LoadProblem of(String file, SAXParseException fault) {
        String message = fault.getMessage().contains("DOCTYPE")
                ? "has a DOCTYPE, which is refused since it can make a reader fetch or expand anything; remove it"
                : fault.getMessage();
        return new LoadProblem(file, fault.getLineNumber(), message);
    }

    @Override
    public String toString() {
        return line > 0 ? "%s:%s: %s".formatted(file, line, message) : "%s: %s".formatted(file, message);
    }
}
