package se.ntjp.testcases.soapui.convert.script;

import java.util.List;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.IfStatement;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.syntax.Types;

/** The first run of a case keeps something that the runs after it are compared with: {@code if (context.x == null) …}. */
final class RepeatedRun {

    private RepeatedRun() {}

    static boolean isCompared(IfStatement branch) {
        Expression condition = branch.getBooleanExpression().getExpression();
        List<Statement> first = Syntax.statements(branch.getIfBlock());
        return condition instanceof BinaryExpression binary
                && binary.getOperation().getType() == Types.COMPARE_EQUAL
                && isOfContext(binary.getLeftExpression())
                && binary.getRightExpression() instanceof ConstantExpression constant
                && constant.isNullExpression()
                && first.size() == 1
                && first.get(0) instanceof ExpressionStatement statement
                && statement.getExpression() instanceof BinaryExpression kept
                && kept.getOperation().getType() == Types.ASSIGN
                && isOfContext(kept.getLeftExpression())
                && kept.getLeftExpression()
                        .getText()
                        .equals(binary.getLeftExpression().getText());
    }

    private static boolean isOfContext(Expression expression) {
        return expression instanceof PropertyExpression property
                && Syntax.isVariable(property.getObjectExpression(), "context");
    }
}
