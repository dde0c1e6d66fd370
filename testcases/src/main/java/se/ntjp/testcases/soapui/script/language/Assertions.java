package se.ntjp.testcases.soapui.script.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.BooleanExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.AssertStatement;
import org.codehaus.groovy.control.Janitor;
import org.codehaus.groovy.runtime.powerassert.AssertionRenderer;
import org.codehaus.groovy.runtime.powerassert.PowerAssertionError;
import org.codehaus.groovy.runtime.powerassert.SourceText;
import org.codehaus.groovy.runtime.powerassert.SourceTextNotAvailableException;
import org.codehaus.groovy.runtime.powerassert.ValueRecorder;

/**
 * Translates {@code assert}. What it says where it does not hold is what Groovy says: with a message of its own, that
 * message and the expression; without, the expression with the value of each part under it.
 */
final class Assertions {

    private final Compilation compilation;
    private SourceText current;

    Assertions(Compilation compilation) {
        this.compilation = compilation;
    }

    Node node(AssertStatement statement, Scope scope) {
        Expression message = statement.getMessageExpression();
        boolean silent =
                message == null || message instanceof ConstantExpression constant && constant.isNullExpression();
        return silent ? shown(statement, scope) : told(statement, message, scope);
    }

    private Node told(AssertStatement statement, Expression message, Scope scope) {
        BooleanExpression condition = statement.getBooleanExpression();
        Node holds = apart(() -> compilation.expressions().node(condition, scope));
        Node says = apart(() -> compilation.expressions().node(message, scope));
        List<String> names = new ArrayList<>();
        variables(condition, names);
        List<Node> values = names.stream()
                .map(name -> compilation.expressions().node(new VariableExpression(name), scope))
                .toList();
        String text = condition.getText();
        return frame -> {
            if (Operators.truth(holds.eval(frame))) {
                return null;
            }
            StringBuilder told = new StringBuilder(Operators.text(says.eval(frame)))
                    .append(". Expression: ")
                    .append(text);
            for (int i = 0; i < names.size(); i++) {
                told.append(i == 0 ? ". Values: " : ", ").append(names.get(i)).append(" = ");
                told.append(values.get(i).eval(frame));
            }
            throw new AssertionError(told.toString());
        };
    }

    private Node shown(AssertStatement statement, Scope scope) {
        SourceText before = current;
        SourceText text = sourceOf(statement);
        current = text;
        Node holds = compilation.expressions().node(statement.getBooleanExpression(), scope);
        current = before;
        return frame -> {
            ValueRecorder outer = frame.evaluation().record(new ValueRecorder());
            try {
                if (!Operators.truth(holds.eval(frame))) {
                    ValueRecorder seen = frame.evaluation().recorder();
                    throw new PowerAssertionError(
                            text == null
                                    ? statement.getBooleanExpression().getText()
                                    : AssertionRenderer.render(text.getNormalizedText(), seen));
                }
                return null;
            } finally {
                frame.evaluation().record(outer);
            }
        };
    }

    /** A part of an {@code assert} whose value is to be shown at the place of {@code at}. */
    Node recorded(Node node, ASTNode at) {
        return recorded(node, at.getLineNumber(), at.getColumnNumber());
    }

    /** The same, at a place in the text. */
    Node recorded(Node node, int textLine, int textColumn) {
        if (current == null) {
            return node;
        }
        int column = current.getNormalizedColumn(textLine, textColumn);
        return column < 1 ? node : frame -> frame.evaluation().recorder().record(node.eval(frame), column);
    }

    /** Translates something in an {@code assert} whose parts are not to be shown. */
    <T> T apart(Supplier<T> translation) {
        SourceText before = current;
        current = null;
        try {
            return translation.get();
        } finally {
            current = before;
        }
    }

    private SourceText sourceOf(AssertStatement statement) {
        Janitor janitor = new Janitor();
        try {
            return new SourceText(statement, compilation.source(), janitor);
        } catch (SourceTextNotAvailableException e) {
            // Groovy's own compiler also does without the values where it cannot read the source again.
            return null;
        } finally {
            janitor.cleanup();
        }
    }

    private static void variables(Expression expression, List<String> names) {
        if (expression instanceof BooleanExpression condition) {
            variables(condition.getExpression(), names);
        } else if (expression instanceof BinaryExpression binary) {
            variables(binary.getLeftExpression(), names);
            variables(binary.getRightExpression(), names);
        } else if (expression instanceof VariableExpression variable) {
            names.add(variable.getName());
        }
    }
}
