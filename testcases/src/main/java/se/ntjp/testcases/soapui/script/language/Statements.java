package se.ntjp.testcases.soapui.script.language;

import java.util.ArrayList;
import java.util.List;
import org.codehaus.groovy.ast.expr.BooleanExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.stmt.AssertStatement;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.BreakStatement;
import org.codehaus.groovy.ast.stmt.CaseStatement;
import org.codehaus.groovy.ast.stmt.CatchStatement;
import org.codehaus.groovy.ast.stmt.ContinueStatement;
import org.codehaus.groovy.ast.stmt.EmptyStatement;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.IfStatement;
import org.codehaus.groovy.ast.stmt.LoopingStatement;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.ast.stmt.SwitchStatement;
import org.codehaus.groovy.ast.stmt.SynchronizedStatement;
import org.codehaus.groovy.ast.stmt.ThrowStatement;
import org.codehaus.groovy.ast.stmt.TryCatchStatement;

/** Translates statements. The value of a statement is what a closure gives that ends with it. */
final class Statements {

    private final Compilation compilation;
    private final Loops loops;

    /**
     * A {@code catch}.
     *
     * @param size of the frame its exception is the first variable of
     */
    private record Handler(Class<?> type, int size, Node body) {}

    Statements(Compilation compilation) {
        this.compilation = compilation;
        this.loops = new Loops(compilation);
    }

    /** A statement: counted as a step, and what it throws knows its line. */
    Node node(Statement statement, Scope scope) {
        Node bare = bare(statement, scope);
        int line = statement.getLineNumber();
        return frame -> {
            frame.host().step();
            try {
                return bare.eval(frame);
            } catch (Throwable e) {
                throw Evaluation.raise(frame.evaluation().at(e, line));
            }
        };
    }

    /** Statements one after the other, in the scope given. */
    Node block(List<Statement> statements, Scope scope) {
        List<Node> translated = new ArrayList<>();
        for (Statement each : statements) {
            translated.add(node(each, scope));
        }
        Node[] nodes = translated.toArray(Node[]::new);
        return frame -> {
            Object last = null;
            for (Node each : nodes) {
                Object before = last;
                last = each.eval(frame);
                if (last instanceof Signal signal) {
                    return signal.after(before);
                }
            }
            return last;
        };
    }

    private Node bare(Statement statement, Scope scope) {
        if (statement instanceof ExpressionStatement expression) {
            return compilation.expressions().node(expression.getExpression(), scope);
        }
        if (statement instanceof BlockStatement block) {
            return declares(block) ? inner(block, scope) : block(block.getStatements(), scope);
        }
        if (statement instanceof IfStatement choice) {
            Node condition = condition(choice.getBooleanExpression(), scope);
            Node then = node(choice.getIfBlock(), scope);
            Node otherwise = node(choice.getElseBlock(), scope);
            return frame -> Operators.truth(condition.eval(frame)) ? then.eval(frame) : otherwise.eval(frame);
        }
        if (statement instanceof LoopingStatement) {
            return loops.node(statement, scope);
        }
        if (statement instanceof ReturnStatement result) {
            Node value = compilation.expressions().node(result.getExpression(), scope);
            return frame -> new Signal(Signal.Kind.RETURN, null, value.eval(frame));
        }
        if (statement instanceof AssertStatement assertion) {
            return compilation.assertions().node(assertion, scope);
        }
        if (statement instanceof BreakStatement leave) {
            Signal signal = new Signal(Signal.Kind.BREAK, leave.getLabel(), null);
            return frame -> signal;
        }
        if (statement instanceof ContinueStatement next) {
            Signal signal = new Signal(Signal.Kind.CONTINUE, next.getLabel(), null);
            return frame -> signal;
        }
        if (statement instanceof TryCatchStatement attempt) {
            return attempt(attempt, scope);
        }
        if (statement instanceof SwitchStatement choice) {
            return choice(choice, scope);
        }
        if (statement instanceof ThrowStatement thrown) {
            Node value = compilation.expressions().node(thrown.getExpression(), scope);
            return frame -> {
                throw Evaluation.raise((Throwable) frame.host().cast(value.eval(frame), Throwable.class));
            };
        }
        if (statement instanceof SynchronizedStatement locked) {
            // No lock: scripts share nothing across threads here, since each request to a mock has a context of its
            // own.
            // SoapUI needs it, as its mocks share one; with it, one consumer would wait for another.
            Node lock = compilation.expressions().node(locked.getExpression(), scope);
            Node body = node(locked.getCode(), scope);
            return frame -> {
                lock.eval(frame);
                return body.eval(frame);
            };
        }
        if (statement instanceof EmptyStatement) {
            return frame -> null;
        }
        throw new LanguageException("This kind of statement cannot be used in a script", statement.getLineNumber());
    }

    private Node condition(BooleanExpression condition, Scope scope) {
        return compilation.expressions().node(condition, scope);
    }

    private static boolean declares(BlockStatement block) {
        return block.getStatements().stream()
                .anyMatch(each -> each instanceof ExpressionStatement expression
                        && expression.getExpression() instanceof DeclarationExpression);
    }

    private Node inner(BlockStatement block, Scope outer) {
        Scope scope = new Scope(outer);
        Node body = block(block.getStatements(), scope);
        return frame -> body.eval(new Frame(frame, scope.size()));
    }

    private Node attempt(TryCatchStatement statement, Scope scope) {
        Node attempt = node(statement.getTryStatement(), scope);
        List<Handler> handlers = new ArrayList<>();
        for (CatchStatement each : statement.getCatchStatements()) {
            Class<?> type = compilation.classes().typeOf(each.getExceptionType());
            Scope inner = new Scope(scope);
            inner.declare(each.getVariable().getName(), null, each.getLineNumber());
            Node body = node(each.getCode(), inner);
            handlers.add(new Handler(type == null ? Exception.class : type, inner.size(), body));
        }
        Node last = node(statement.getFinallyStatement(), scope);
        return frame -> {
            Object result = null;
            try {
                result = attempt.eval(frame);
            } catch (Throwable e) {
                result = handled(e, handlers, frame);
            } finally {
                Object overriding = last.eval(frame);
                result = overriding instanceof Signal ? overriding : result;
            }
            return result;
        };
    }

    private static Object handled(Throwable thrown, List<Handler> handlers, Frame frame) {
        if (frame.host().catchable(thrown)) {
            for (Handler each : handlers) {
                if (each.type().isInstance(thrown)) {
                    Frame inner = new Frame(frame, each.size());
                    inner.set(0, 0, thrown);
                    return each.body().eval(inner);
                }
            }
        }
        throw Evaluation.raise(thrown);
    }

    private Node choice(SwitchStatement statement, Scope outer) {
        Node value = compilation.expressions().node(statement.getExpression(), outer);
        Scope scope = new Scope(outer);
        List<Node> cases = new ArrayList<>();
        List<Node> bodies = new ArrayList<>();
        for (CaseStatement each : statement.getCaseStatements()) {
            cases.add(compilation.expressions().node(each.getExpression(), scope));
            bodies.add(node(each.getCode(), scope));
        }
        bodies.add(node(statement.getDefaultStatement(), scope));
        return frame -> {
            Object chosen = value.eval(frame);
            Frame inner = new Frame(frame, scope.size());
            int at = 0;
            while (at < cases.size()
                    && !Operators.contains(frame.host(), chosen, cases.get(at).eval(inner))) {
                at++;
            }
            Object last = null;
            for (Node body : bodies.subList(at, bodies.size())) {
                last = body.eval(inner);
                if (last instanceof Signal signal) {
                    boolean ends = signal.kind() == Signal.Kind.BREAK && signal.label() == null;
                    return ends ? signal.value() : signal;
                }
            }
            return last;
        };
    }
}
