package se.ntjp.contracts.model;

/** A contract or package that cannot be used; the message says which, why, and what to do. */
public final class ContractException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LoadProblem problem;

    public ContractException(LoadProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public ContractException(String message) {
        super(message);
        this.problem = new LoadProblem("", 0, message);
    }

    /** File, line and fault. */
    public LoadProblem problem() {
        return problem;
    }
}
