package se.ntjp.testcases.soapui.convert.script;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureListExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.ForStatement;
import org.codehaus.groovy.ast.stmt.IfStatement;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.syntax.Types;
import se.ntjp.testcases.soapui.convert.script.RecordValue.Choice;
import se.ntjp.testcases.soapui.convert.script.RecordValue.Index;
import se.ntjp.testcases.soapui.convert.script.RecordValue.Several;

/** The value that a block of statements comes to: every way through it at once. */
final class RecordStatements {

    private final RecordExpressions expressions;

    RecordStatements(RecordExpressions expressions) {
        this.expressions = expressions;
    }

    RecordValue of(List<Statement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            List<Statement> rest = statements.subList(i + 1, statements.size());
            if (statement instanceof ReturnStatement returned) {
                return expressions.of(returned.getExpression());
            }
            if (statement instanceof IfStatement branch) {
                if (returns(Syntax.statements(branch.getIfBlock()))) {
                    return choice(branch, rest);
                }
                merge(branch);
            } else if (statement instanceof ForStatement loop) {
                return loop(loop, rest);
            } else if (statement instanceof ExpressionStatement expression) {
                if (rest.isEmpty() && !isAssignment(expression.getExpression())) {
                    return expressions.of(expression.getExpression());
                }
                effect(expression.getExpression());
            } else {
                throw new NotTranslated(statement.getText());
            }
        }
        return RecordValue.NULL;
    }

    private static boolean isAssignment(Expression expression) {
        return expression instanceof BinaryExpression binary
                && binary.getOperation().getType() == Types.ASSIGN;
    }

    private static boolean returns(List<Statement> block) {
        return !block.isEmpty() && block.get(block.size() - 1) instanceof ReturnStatement;
    }

    private void effect(Expression expression) {
        if (isAssignment(expression)
                && ((BinaryExpression) expression).getLeftExpression() instanceof VariableExpression variable) {
            expressions
                    .variables()
                    .put(variable.getName(), expressions.of(((BinaryExpression) expression).getRightExpression()));
        } else if (!(expression instanceof MethodCallExpression call)
                || !Syntax.isVariable(call.getObjectExpression(), "log")) {
            throw new NotTranslated(expression.getText());
        }
    }

    private RecordValue choice(IfStatement branch, List<Statement> rest) {
        RecordValue.Truth condition = condition(branch);
        RecordValue then = new RecordStatements(expressions.copy()).of(Syntax.statements(branch.getIfBlock()));
        List<Statement> other = Syntax.statements(branch.getElseBlock());
        RecordExpressions otherwise = expressions.copy();
        return new Choice(
                condition,
                then,
                other.isEmpty()
                        ? new RecordStatements(otherwise).of(rest)
                        : new RecordStatements(otherwise).of(returns(other) ? other : joined(other, rest)));
    }

    private static List<Statement> joined(List<Statement> one, List<Statement> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** After a branch that returns nothing each variable is what the branch taken has made of it. */
    private void merge(IfStatement branch) {
        RecordValue.Truth condition = condition(branch);
        Map<String, RecordValue> then = effects(Syntax.statements(branch.getIfBlock()));
        Map<String, RecordValue> otherwise = effects(Syntax.statements(branch.getElseBlock()));
        Set<String> names = new LinkedHashSet<>(expressions.variables().keySet());
        for (String name : names) {
            if (then.get(name) != otherwise.get(name)) {
                expressions.variables().put(name, new Choice(condition, then.get(name), otherwise.get(name)));
            }
        }
    }

    private Map<String, RecordValue> effects(List<Statement> block) {
        RecordExpressions inner = expressions.copy();
        RecordStatements statements = new RecordStatements(inner);
        for (Statement statement : block) {
            if (!(statement instanceof ExpressionStatement expression)) {
                throw new NotTranslated(statement.getText());
            }
            statements.effect(expression.getExpression());
        }
        return inner.variables();
    }

    /** A loop that returns true at the first element of which something holds. */
    private RecordValue loop(ForStatement loop, List<Statement> rest) {
        RecordExpressions inner = expressions.copy();
        String variable = "$v" + expressions.variables().size();
        String range;
        if (loop.getCollectionExpression() instanceof ClosureListExpression counted) {
            range = "1 to count(%s)".formatted(bound(counted).xpath());
            inner.variables().put(counter(counted), new Index(variable));
        } else if (expressions.of(loop.getCollectionExpression()) instanceof Several several) {
            range = several.xpath();
            inner.variables().put(loop.getVariable().getName(), new RecordValue.Single(variable));
        } else {
            throw new NotTranslated(loop.getText());
        }
        RecordValue body = new RecordStatements(inner).of(Syntax.statements(loop.getLoopBlock()));
        if (!isTrueOrNothing(body)) {
            throw new NotTranslated("a loop that returns something else than true");
        }
        String found = "some %s in %s satisfies %s"
                .formatted(variable, range, body.truth().xpath());
        return new Choice(new RecordValue.Truth(found, RecordValue.Binding.LOOSE), RecordValue.TRUE, of(rest));
    }

    private static boolean isTrueOrNothing(RecordValue value) {
        return value == RecordValue.TRUE
                || value == RecordValue.NULL
                || value instanceof Choice choice
                        && isTrueOrNothing(choice.then())
                        && isTrueOrNothing(choice.otherwise());
    }

    /** The name that counts in {@code for (i = 0; …; i++)}. */
    private static String counter(ClosureListExpression counted) {
        if (counted.getExpression(0) instanceof BinaryExpression start
                && start.getOperation().getType() == Types.ASSIGN
                && start.getLeftExpression() instanceof VariableExpression variable
                && start.getRightExpression().getText().equals("0")) {
            return variable.getName();
        }
        throw new NotTranslated(counted.getText());
    }

    /** The list whose size ends the loop, in {@code i < list.size()}. */
    private Several bound(ClosureListExpression counted) {
        if (counted.getExpressions().size() == 3
                && counted.getExpression(1) instanceof BinaryExpression test
                && test.getOperation().getType() == Types.COMPARE_LESS_THAN
                && test.getRightExpression() instanceof MethodCallExpression size
                && "size".equals(size.getMethodAsString())
                && expressions.of(size.getObjectExpression()) instanceof Several several) {
            return several;
        }
        throw new NotTranslated(counted.getText());
    }

    private RecordValue.Truth condition(IfStatement branch) {
        return expressions.of(branch.getBooleanExpression()).truth();
    }
}
