package se.ntjp.harness.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/**
 * One use of the {@code ntjp} command.
 *
 * @param out what it said
 * @param err what it complained about
 */
record Command(int exitCode, String out, String err) {

    /** Uses the command in this process. */
    static Command ntjp(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Ntjp.execute(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        return new Command(exitCode, out.toString(), err.toString());
    }
}
