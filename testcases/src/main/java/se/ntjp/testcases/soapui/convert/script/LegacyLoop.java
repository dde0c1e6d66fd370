package se.ntjp.testcases.soapui.convert.script;

import java.util.List;
import java.util.Optional;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.DeclarationExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.NotExpression;
import org.codehaus.groovy.ast.stmt.ExpressionStatement;
import org.codehaus.groovy.ast.stmt.IfStatement;
import org.codehaus.groovy.ast.stmt.ReturnStatement;
import org.codehaus.groovy.ast.stmt.Statement;

/**
 * A loop over records as they were written before Inera's library: read one value, go to the next record where it is not
 * empty, fail otherwise.
 */
final class LegacyLoop {

    private LegacyLoop() {}

    /** The XPath of what every record must have; empty where the loop is another. */
    static Optional<String> mustHave(ClosureExpression closure) {
        List<Statement> statements = Syntax.statements(closure.getCode());
        List<MethodCallExpression> reads = Syntax.calls(statements).stream()
                .filter(call -> "getNodeValue".equals(call.getMethodAsString()))
                .toList();
        Optional<String> variable = statements.stream()
                .flatMap(statement -> declared(statement).stream())
                .findFirst();
        if (reads.size() != 1 || variable.isEmpty() || statements.size() < 2) {
            return Optional.empty();
        }
        Statement last = statements.get(statements.size() - 1);
        boolean fails = Syntax.methods(List.of(last)).contains("fail");
        return fails && goesOnWithValue(statements.get(statements.size() - 2), variable.get())
                ? Syntax.arguments(reads.get(0)).stream().findFirst().flatMap(path -> new Terms().words(path))
                : Optional.empty();
    }

    private static Optional<String> declared(Statement statement) {
        return statement instanceof ExpressionStatement expression
                        && expression.getExpression() instanceof DeclarationExpression declaration
                        && declaration.getRightExpression() instanceof MethodCallExpression call
                        && "getNodeValue".equals(call.getMethodAsString())
                ? Optional.of(declaration.getVariableExpression().getName())
                : Optional.empty();
    }

    /** Whether a statement is {@code if (!value.isEmpty()) { return }}. */
    private static boolean goesOnWithValue(Statement statement, String value) {
        if (!(statement instanceof IfStatement branch)
                || !(branch.getBooleanExpression().getExpression() instanceof NotExpression not)) {
            return false;
        }
        Expression asked = not.getExpression();
        List<Statement> then = Syntax.statements(branch.getIfBlock());
        return asked instanceof MethodCallExpression call
                && "isEmpty".equals(call.getMethodAsString())
                && Syntax.isVariable(call.getObjectExpression(), value)
                && then.size() == 1
                && then.get(0) instanceof ReturnStatement;
    }
}
