package se.ntjp.testcases.source;

import java.util.List;

/** A suite, its test data or the catalogue cannot be used as it is written. Always the writer's to mend. */
public final class SuiteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * @param problems each names the file, the place, what was expected and what was found
     */
    public SuiteException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** A single problem. */
    public SuiteException(String problem) {
        this(List.of(problem));
    }

    /** Every problem found, in the order of the file. */
    public List<String> problems() {
        return problems;
    }
}
