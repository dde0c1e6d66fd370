package se.ntjp.testcases.soapui.convert.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.AssertStatement;
import org.codehaus.groovy.ast.stmt.BlockStatement;
import org.codehaus.groovy.ast.stmt.EmptyStatement;
import org.codehaus.groovy.ast.stmt.Statement;

/** Steps in a script's tree. */
final class Syntax {

    private Syntax() {}

    /** The arguments of a call. */
    static List<Expression> arguments(MethodCallExpression call) {
        return call.getArguments() instanceof TupleExpression tuple ? tuple.getExpressions() : List.of();
    }

    /** Whether an expression is a variable of this name. */
    static boolean isVariable(Expression expression, String name) {
        return expression instanceof VariableExpression variable
                && variable.getName().equals(name);
    }

    /** The statements in a statement. */
    static List<Statement> statements(Statement statement) {
        if (statement instanceof BlockStatement block) {
            return block.getStatements();
        }
        return statement == null || statement instanceof EmptyStatement ? List.of() : List.of(statement);
    }

    /** The name of a closure's parameter. */
    static String parameter(ClosureExpression closure) {
        return closure.getParameters() == null || closure.getParameters().length == 0
                ? "it"
                : closure.getParameters()[0].getName();
    }

    /** The names of all methods that some statements call, at any depth. */
    static Set<String> methods(List<Statement> statements) {
        Set<String> names = new TreeSet<>();
        calls(statements).forEach(call -> names.add(String.valueOf(call.getMethodAsString())));
        return names;
    }

    /** All calls in some statements, at any depth, outer ones first. */
    static List<MethodCallExpression> calls(List<Statement> statements) {
        List<MethodCallExpression> calls = new ArrayList<>();
        CodeVisitorSupport visitor = new CodeVisitorSupport() {
            @Override
            public void visitMethodCallExpression(MethodCallExpression call) {
                calls.add(call);
                super.visitMethodCallExpression(call);
            }
        };
        statements.forEach(statement -> statement.visit(visitor));
        return calls;
    }

    /** Whether some statements can make a test fail. */
    static boolean judges(List<Statement> statements) {
        List<Statement> asserts = new ArrayList<>();
        CodeVisitorSupport visitor = new CodeVisitorSupport() {
            @Override
            public void visitAssertStatement(AssertStatement statement) {
                asserts.add(statement);
            }
        };
        statements.forEach(statement -> statement.visit(visitor));
        return !asserts.isEmpty()
                || methods(statements).stream().anyMatch(name -> name.startsWith("assert") || name.equals("fail"));
    }
}
