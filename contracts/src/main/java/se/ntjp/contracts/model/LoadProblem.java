package se.ntjp.contracts.model;

/**
 * Why a contract could not be loaded. The package's other contracts load all the same.
 *
 * @param file the file at fault, as a path in the package
 * @param line the line in it, counted from 1; 0 where unknown
 * @param message what is missing or wrong
 */
public record LoadProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return line > 0 ? "%s:%d: %s".formatted(file, line, message) : "%s: %s".formatted(file, message);
    }
}
