package se.ntjp.testcases.soapui.convert.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.ast.stmt.Statement;
import se.ntjp.testcases.suite.TestSuite.TimeRule;
import se.ntjp.testcases.suite.TestSuite.TimeRule.Match;

/**
 * Which times of a record a script looks at when it decides whether a period selects the record. Two forms are known: some
 * time lies in the period, and the record neither ends before the period nor begins after it.
 */
final class TimeFilter extends CodeVisitorSupport {

    private final Terms terms;
    private final Map<String, List<String>> bound = new HashMap<>();
    private final Set<String> inside = new LinkedHashSet<>();
    private final Set<String> before = new LinkedHashSet<>();
    private final Set<String> after = new LinkedHashSet<>();

    private TimeFilter(Terms terms) {
        this.terms = terms;
    }

    /** The rule; empty where the script has none of the two forms. */
    static Optional<TimeRule> of(List<Statement> statements, Terms terms, UnaryOperator<String> inRecord) {
        TimeFilter filter = new TimeFilter(terms);
        statements.forEach(statement -> statement.visit(filter));
        return filter.rule(inRecord);
    }

    private Optional<TimeRule> rule(UnaryOperator<String> inRecord) {
        if (before.isEmpty() && after.isEmpty()) {
            return inside.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TimeRule(
                            Match.ANY, inside.stream().map(inRecord).toList()));
        }
        if (!inside.isEmpty() || before.isEmpty() || after.size() != 1) {
            return Optional.empty();
        }
        List<String> ends = before.stream().map(inRecord).toList();
        String start = inRecord.apply(after.iterator().next());
        return Optional.of(
                before.equals(after)
                        ? new TimeRule(Match.ANY, List.of(start))
                        : new TimeRule(Match.OVERLAP, List.of(start, earliest(ends))));
    }

    /** Where a record can end in several ways the earliest counts. */
    private static String earliest(List<String> ends) {
        return ends.size() == 1 ? ends.get(0) : "sort((%s))[1]".formatted(String.join(", ", ends));
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
        List<Expression> arguments = Syntax.arguments(call);
        switch (String.valueOf(call.getMethodAsString())) {
            case "timestampInRange" -> inside.addAll(paths(arguments));
            case "timestampIsBefore" -> before.addAll(paths(arguments));
            case "timestampIsAfter" -> after.addAll(paths(arguments));
            case "any" -> any(call, arguments);
            default -> {
                // Says nothing about times.
            }
        }
        super.visitMethodCallExpression(call);
    }

    /** {@code [p, q].any { … }} looks at each path; {@code record.allElementsAt(p).any { … }} at all times of one. */
    private void any(MethodCallExpression call, List<Expression> arguments) {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof ClosureExpression closure)) {
            return;
        }
        if (terms.of(call.getObjectExpression()) instanceof Term.Row row) {
            List<String> paths = new ArrayList<>();
            row.terms().forEach(term -> Terms.words(term).ifPresent(paths::add));
            bound.put(Syntax.parameter(closure), paths);
        } else if (call.getObjectExpression() instanceof MethodCallExpression elements
                && "allElementsAt".equals(elements.getMethodAsString())) {
            inside.addAll(paths(Syntax.arguments(elements)));
        }
    }

    private List<String> paths(List<Expression> arguments) {
        if (arguments.isEmpty()) {
            return List.of();
        }
        Expression path = arguments.get(0);
        return path instanceof VariableExpression variable && bound.containsKey(variable.getName())
                ? bound.get(variable.getName())
                : terms.words(path).map(List::of).orElse(List.of());
    }
}
