package se.ntjp.harness.cli;

/** Exit codes, part of the command's contract with pipelines. Never a count. */
final class ExitCode {

    /** Everything that was tried is decided, and nothing failed. */
    static final int PASSED = 0;

    /** At least one thing failed. */
    static final int FAILED = 1;

    /** Wrong use or configuration; nothing was tried. */
    static final int USAGE = 2;

    /** Something could not be decided, nothing was, or the harness itself failed. */
    static final int UNDECIDED = 3;

    private ExitCode() {}
}
