package se.ntjp.testcases.soapui.script;

import groovy.lang.MissingMethodException;
import groovy.lang.MissingPropertyException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.groovy.runtime.powerassert.PowerAssertionError;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;
import se.ntjp.testcases.soapui.script.language.LanguageException;
import se.ntjp.testcases.soapui.script.language.ThrownInScript;

/** Tells what went wrong in a script in the script's own words, without names of our classes. */
final class Failures {

    private static final Pattern OUR_PACKAGES = Pattern.compile("se\\.ntjp\\.[a-z.]+\\.");
    private static final Pattern STAND_INS =
            Pattern.compile("\\bScript(?=(File|Slurper|Parser|XmlUtil|Output|Date|Closure)\\b)");

    private Failures() {}

    static ScriptFailure of(LanguageException unreadable) {
        return new ScriptFailure(Kind.SYNTAX, unreadable.getMessage(), unreadable.line(), unreadable);
    }

    static ScriptFailure of(ThrownInScript thrown) {
        Throwable cause = thrown.getCause();
        if (cause instanceof ScriptFailure failure) {
            return at(failure, thrown.line());
        }
        if (cause instanceof AssertionError error) {
            String message = error.getMessage() == null ? "" : error.getMessage();
            return new ScriptFailure(
                    Kind.ASSERTION,
                    error instanceof PowerAssertionError ? message : plain(message),
                    thrown.line(),
                    cause);
        }
        if (cause instanceof OutOfMemoryError) {
            return new ScriptFailure(Kind.ERROR, "The script needs more memory than there is", thrown.line(), null);
        }
        String name = cause.getClass().getSimpleName().replaceAll("(NoStack)$", "");
        String told = told(cause);
        String message = told == null ? name : name + ": " + plain(told);
        return new ScriptFailure(Kind.ERROR, message, thrown.line(), cause);
    }

    /** The same with a line, where it has none. */
    static ScriptFailure at(ScriptFailure failure, int line) {
        return failure.line() > 0 || line == 0
                ? failure
                : new ScriptFailure(failure.kind(), failure.getMessage(), line, failure.getCause());
    }

    /** Groovy's own text also guesses what was meant, and names classes of ours. */
    private static String told(Throwable cause) {
        if (cause instanceof MissingMethodException missing) {
            String types = Stream.of(missing.getArguments())
                    .map(each -> each == null ? "null" : each.getClass().getSimpleName())
                    .collect(Collectors.joining(", "));
            boolean own =
                    missing.getType() == null || missing.getType().getName().contains("Evaluation");
            String owner = own ? "" : missing.getType().getSimpleName() + ".";
            return "No such method: " + owner + missing.getMethod() + "(" + types + ")";
        }
        if (cause instanceof MissingPropertyException missing && missing.getType() != null) {
            return "No such property: " + missing.getType().getSimpleName() + "." + missing.getProperty();
        }
        return cause.getMessage();
    }

    private static String plain(String message) {
        return STAND_INS.matcher(OUR_PACKAGES.matcher(message).replaceAll("")).replaceAll("");
    }
}
