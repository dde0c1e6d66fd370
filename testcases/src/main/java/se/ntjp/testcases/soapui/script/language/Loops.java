package se.ntjp.testcases.soapui.script.language;

import java.util.Iterator;
import java.util.List;
import org.codehaus.groovy.ast.expr.ClosureListExpression;
import org.codehaus.groovy.ast.expr.EmptyExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.stmt.DoWhileStatement;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.ast.stmt.WhileStatement;

/** Translates loops. Each turn is a step. */
final class Loops {

    private static final Object GO_ON = new Object();

    private final Compilation compilation;

    Loops(Compilation compilation) {
        this.compilation = compilation;
    }

    Node node(Statement loop, Scope scope) {
        List<String> labels = loop.getStatementLabels() == null ? List.of() : loop.getStatementLabels();
        if (loop instanceof WhileStatement again) {
            Node condition = compilation.expressions().node(again.getBooleanExpression(), scope);
            return whileTrue(condition, compilation.statements().node(again.getLoopBlock(), scope), labels, false);
        }
        if (loop instanceof DoWhileStatement again) {
            Node condition = compilation.expressions().node(again.getBooleanExpression(), scope);
            return whileTrue(condition, compilation.statements().node(again.getLoopBlock(), scope), labels, true);
        }
        ForStatement each = (ForStatement) loop;
        return each.getCollectionExpression() instanceof ClosureListExpression parts
                ? counting(each, parts, labels, scope)
                : over(each, labels, scope);
    }

    private static Node whileTrue(Node condition, Node body, List<String> labels, boolean first) {
        return frame -> {
            boolean goes = first || Operators.truth(condition.eval(frame));
            while (goes) {
                frame.host().step();
                Object left = turn(body, frame, labels);
                if (left != GO_ON) {
                    return left;
                }
                goes = Operators.truth(condition.eval(frame));
            }
            return null;
        };
    }

    private Node counting(ForStatement loop, ClosureListExpression parts, List<String> labels, Scope outer) {
        Scope scope = new Scope(outer);
        List<Expression> expressions = parts.getExpressions();
        Node[] nodes = expressions.stream()
                .map(each -> each instanceof EmptyExpression
                        ? null
                        : compilation.expressions().node(each, scope))
                .toArray(Node[]::new);
        int middle = (nodes.length - 1) / 2;
        Node body = compilation.statements().node(loop.getLoopBlock(), scope);
        return frame -> {
            Frame inner = new Frame(frame, scope.size());
            for (int i = 0; i < middle; i++) {
                evaluate(nodes[i], inner);
            }
            while (nodes[middle] == null || Operators.truth(nodes[middle].eval(inner))) {
                frame.host().step();
                Object left = turn(body, inner, labels);
                if (left != GO_ON) {
                    return left;
                }
                for (int i = middle + 1; i < nodes.length; i++) {
                    evaluate(nodes[i], inner);
                }
            }
            return null;
        };
    }

    private static void evaluate(Node node, Frame frame) {
        if (node != null) {
            node.eval(frame);
        }
    }

    private Node over(ForStatement loop, List<String> labels, Scope outer) {
        Node values = compilation.expressions().node(loop.getCollectionExpression(), outer);
        Scope scope = new Scope(outer);
        Class<?> type = compilation.classes().typeOf(loop.getVariableType());
        scope.declare(loop.getVariable().getName(), type, loop.getLineNumber());
        Node body = compilation.statements().node(loop.getLoopBlock(), scope);
        return frame -> {
            Frame inner = new Frame(frame, scope.size());
            Iterator<?> iterator = (Iterator<?>) frame.host().call(values.eval(frame), "iterator", new Object[0]);
            while (iterator.hasNext()) {
                frame.host().step();
                Object value = iterator.next();
                inner.set(0, 0, type == null ? value : frame.host().cast(value, type));
                Object left = turn(body, inner, labels);
                if (left != GO_ON) {
                    return left;
                }
            }
            return null;
        };
    }

    /** {@link #GO_ON}, or what the loop gives that ends with this turn. */
    private static Object turn(Node body, Frame frame, List<String> labels) {
        if (!(body.eval(frame) instanceof Signal signal)) {
            return GO_ON;
        }
        boolean ours = signal.label() == null || labels.contains(signal.label());
        if (signal.kind() == Signal.Kind.RETURN || !ours) {
            return signal;
        }
        return signal.kind() == Signal.Kind.CONTINUE ? GO_ON : null;
    }
}
