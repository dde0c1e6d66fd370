package se.ntjp.contracts.model;

/** A contract or package that cannot be used; the message says which, why, and what to do. */
public final class ContractException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LoadProblem problem;

    /** @param problem what is wrong and where */
    public ContractException(LoadProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** @param message names the file, what was expected and what was found */
    public ContractException(String message) {
        super(message);
        this.problem = new LoadProblem("", 0, message);
    }

    /** File, line and fault. */
    public LoadProblem problem() {
        return problem;
    }
}
