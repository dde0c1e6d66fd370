package se.ntjp.testcases.soapui.straight;

import java.util.List;
import java.util.Map;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;
import se.ntjp.testcases.soapui.script.ScriptWorld;

/** A script that needs no engine, ready to be run. Thread-safe. */
public final class StraightLine {

    private final List<Statement> statements;
    private final Members members;

    StraightLine(List<Statement> statements, Members members) {
        this.statements = List.copyOf(statements);
        this.members = members;
    }

    /**
     * Whether it is a straight line with these variables too: every method it calls is one that may be called without the
     * engine. Runs nothing.
     */
    public boolean fits(Map<String, Object> bindings) {
        Typing typing = new Typing(bindings, members);
        try {
            statements.forEach(statement -> statement.check(typing));
            return true;
        } catch (NeedsEngine e) {
            return false;
        }
    }

    /**
     * Runs it to its end.
     *
     * @param bindings the variables it finds; must fit
     * @param world what it can reach outside itself
     * @return what its last statement gives; may be {@code null}
     * @throws ScriptFailure where a check it calls does not hold, or something else is thrown
     */
    public Object run(Map<String, Object> bindings, ScriptWorld world) {
        Frame frame = new Frame(bindings, members, world);
        Object last = null;
        for (Statement statement : statements) {
            try {
                last = statement.run(frame);
            } catch (ScriptFailure e) {
                throw e;
            } catch (AssertionError e) {
                throw failure(Kind.ASSERTION, statement, e);
            } catch (RuntimeException | StackOverflowError e) {
                throw failure(Kind.ERROR, statement, e);
            }
        }
        return last;
    }

    private static ScriptFailure failure(Kind kind, Statement statement, Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new ScriptFailure(kind, message, statement.line(), cause);
    }
}
