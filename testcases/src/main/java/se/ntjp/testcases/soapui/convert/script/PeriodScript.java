package se.ntjp.testcases.soapui.convert.script;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.stmt.Statement;
import org.codehaus.groovy.syntax.Types;
import se.ntjp.testcases.suite.Call.Repeat.Over;

/**
 * A script that works out which period to ask for: it keeps two days in the context, taken one by one from a stack of the
 * dates that the answer has, thrown by lot between the first and the last of them, or before the first.
 */
final class PeriodScript {

    private PeriodScript() {}

    static Optional<Meaning> read(List<Statement> statements) {
        Set<String> methods = Syntax.methods(statements);
        List<String> days = new ArrayList<>(assigned(statements));
        days.removeIf(name -> !name.toLowerCase(Locale.ROOT).matches(".*(start|end|from|to)"));
        if (days.size() != 2 || !methods.contains("collect")) {
            return Optional.empty();
        }
        return over(methods).map(over -> new Meaning.Period(over, days.get(0), days.get(1), count(statements, over)));
    }

    private static Optional<Over> over(Set<String> methods) {
        if (methods.contains("random")) {
            return Optional.of(Over.INTERVALS);
        }
        if (methods.contains("pop")) {
            return Optional.of(Over.DATES);
        }
        return methods.contains("min") && methods.contains("minus") ? Optional.of(Over.BEFORE) : Optional.empty();
    }

    /** The test data that a script makes a number of. */
    private static Optional<String> count(List<Statement> statements, Over over) {
        return Syntax.calls(statements).stream()
                .filter(call -> over == Over.INTERVALS && "toInteger".equals(call.getMethodAsString()))
                .map(call -> call.getObjectExpression())
                .filter(PropertyExpression.class::isInstance)
                .map(PropertyExpression.class::cast)
                .filter(property -> Syntax.isVariable(property.getObjectExpression(), "context"))
                .map(PropertyExpression::getPropertyAsString)
                .findFirst();
    }

    /** The names that a script keeps in the context, in its order. */
    private static Set<String> assigned(List<Statement> statements) {
        Set<String> names = new LinkedHashSet<>();
        CodeVisitorSupport visitor = new CodeVisitorSupport() {
            @Override
            public void visitBinaryExpression(BinaryExpression expression) {
                if (expression.getOperation().getType() == Types.ASSIGN
                        && expression.getLeftExpression() instanceof PropertyExpression property
                        && Syntax.isVariable(property.getObjectExpression(), "context")) {
                    names.add(property.getPropertyAsString());
                }
                super.visitBinaryExpression(expression);
            }
        };
        statements.forEach(statement -> statement.visit(visitor));
        return names;
    }
}
