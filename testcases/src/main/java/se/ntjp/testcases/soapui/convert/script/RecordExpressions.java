package se.ntjp.testcases.soapui.convert.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.BooleanExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.NotExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.syntax.Types;
import se.ntjp.testcases.soapui.convert.script.RecordValue.Index;
import se.ntjp.testcases.soapui.convert.script.RecordValue.Literal;
import se.ntjp.testcases.soapui.convert.script.RecordValue.Number;
import se.ntjp.testcases.soapui.convert.script.RecordValue.Several;
import se.ntjp.testcases.soapui.convert.script.RecordValue.Single;
import se.ntjp.testcases.soapui.convert.script.RecordValue.Truth;

/** The expressions of a condition on a record, as values in XPath. */
final class RecordExpressions {

    private final Terms terms;
    private final UnaryOperator<String> inRecord;
    private final Map<String, RecordValue> variables;

    RecordExpressions(Terms terms, UnaryOperator<String> inRecord, Map<String, RecordValue> variables) {
        this.terms = terms;
        this.inRecord = inRecord;
        this.variables = variables;
    }

    /** The same, with variables of its own. */
    RecordExpressions copy() {
        return new RecordExpressions(terms, inRecord, new HashMap<>(variables));
    }

    Map<String, RecordValue> variables() {
        return variables;
    }

    RecordValue of(Expression expression) {
        if (expression instanceof NotExpression not) {
            return RecordValue.not(of(not.getExpression()).truth());
        }
        if (expression instanceof BooleanExpression wrapped) {
            return of(wrapped.getExpression());
        }
        if (expression instanceof BinaryExpression binary) {
            return binary(binary);
        }
        if (expression instanceof MethodCallExpression call) {
            return call(call);
        }
        if (expression instanceof VariableExpression variable && variables.containsKey(variable.getName())) {
            return variables.get(variable.getName());
        }
        return constant(expression);
    }

    private RecordValue constant(Expression expression) {
        if (expression instanceof ConstantExpression constant) {
            if (constant.isNullExpression()) {
                return RecordValue.NULL;
            }
            if (constant.getValue() instanceof Boolean truth) {
                return truth ? RecordValue.TRUE : RecordValue.FALSE;
            }
            if (constant.getValue() instanceof Integer number) {
                return new Number(number.toString());
            }
        }
        return terms.words(expression)
                .<RecordValue>map(Literal::new)
                .orElseThrow(() -> new NotTranslated(expression.getText()));
    }

    private RecordValue binary(BinaryExpression binary) {
        RecordValue left = of(binary.getLeftExpression());
        RecordValue right = of(binary.getRightExpression());
        return switch (binary.getOperation().getType()) {
            case Types.LOGICAL_AND -> RecordValue.and(left.truth(), right.truth());
            case Types.LOGICAL_OR -> RecordValue.or(left.truth(), right.truth());
            case Types.COMPARE_EQUAL -> new Truth(equal(left, right));
            case Types.COMPARE_NOT_EQUAL -> different(left, right);
            case Types.COMPARE_GREATER_THAN -> compared(left, ">", right);
            case Types.COMPARE_GREATER_THAN_EQUAL -> compared(left, ">=", right);
            case Types.COMPARE_LESS_THAN -> compared(left, "<", right);
            case Types.COMPARE_LESS_THAN_EQUAL -> compared(left, "<=", right);
            case Types.PLUS -> sum(left, right);
            case Types.LEFT_SQUARE_BRACKET -> item(left, right);
            default -> throw new NotTranslated(binary.getText());
        };
    }

    private static RecordValue sum(RecordValue left, RecordValue right) {
        if (left instanceof Number one && right instanceof Number other) {
            return new Number(one.xpath() + " + " + other.xpath());
        }
        if (left instanceof Literal one && right instanceof Literal other) {
            return new Literal(one.text() + other.text());
        }
        throw new NotTranslated("+");
    }

    private static RecordValue item(RecordValue list, RecordValue index) {
        if (list instanceof Several several && index instanceof Index place) {
            return new Single("(%s)[%s]".formatted(several.xpath(), place.xpath()));
        }
        if (list instanceof Several several
                && index instanceof Number place
                && place.xpath().matches("\\d{1,4}")) {
            return new Single("(%s)[%d]".formatted(several.xpath(), Integer.parseInt(place.xpath()) + 1));
        }
        throw new NotTranslated("[]");
    }

    private static Truth different(RecordValue left, RecordValue right) {
        return right == RecordValue.NULL && left instanceof Single single
                ? new Truth("exists(" + single.xpath() + ")")
                : RecordValue.not(new Truth(equal(left, right)));
    }

    private static String equal(RecordValue left, RecordValue right) {
        if (right == RecordValue.NULL && left instanceof Single single) {
            return "empty(" + single.xpath() + ")";
        }
        return comparable(left) + " = " + comparable(right);
    }

    private static Truth compared(RecordValue left, String operator, RecordValue right) {
        return new Truth("%s %s %s".formatted(comparable(left), operator, comparable(right)));
    }

    private static String comparable(RecordValue value) {
        if (value instanceof Single single) {
            return single.xpath();
        }
        if (value instanceof Number number) {
            return number.xpath();
        }
        if (value instanceof Literal literal) {
            return literal.xpath();
        }
        throw new NotTranslated("a comparison with " + value);
    }

    private RecordValue call(MethodCallExpression call) {
        List<Expression> arguments = Syntax.arguments(call);
        String name = String.valueOf(call.getMethodAsString());
        return switch (name) {
            case "firstElementAt" -> new Single("(%s)[1]".formatted(path(arguments)));
            case "allElementsAt" -> new Several(path(arguments));
            case "timestampIsAfter" -> time(arguments, ">");
            case "timestampIsBefore" -> time(arguments, "<");
            case "size" -> size(of(call.getObjectExpression()));
            case "isEmpty" -> RecordValue.not(of(call.getObjectExpression()).truth());
            case "equals" -> new Truth(equal(of(call.getObjectExpression()), of(first(arguments))));
            case "contains" -> contains(of(call.getObjectExpression()), of(first(arguments)));
            case "any" -> quantified("some", call, arguments);
            case "every" -> quantified("every", call, arguments);
            case "trim", "toString", "text" -> of(call.getObjectExpression());
            default -> throw new NotTranslated(name);
        };
    }

    private static RecordValue size(RecordValue list) {
        if (list instanceof Several several) {
            return new Number("count(" + several.xpath() + ")");
        }
        throw new NotTranslated("size");
    }

    private static RecordValue contains(RecordValue whole, RecordValue part) {
        return whole instanceof Several several
                ? new Truth(several.xpath() + " = " + comparable(part))
                : new Truth("contains(%s, %s)".formatted(comparable(whole), comparable(part)));
    }

    /** Times as SoapUI's scripts compare them, with a day of test data or with another time of the record. */
    private RecordValue time(List<Expression> arguments, String operator) {
        String time = "(%s)[1]".formatted(path(arguments));
        RecordValue other = arguments.size() < 2 ? RecordValue.NULL : of(arguments.get(1));
        return other instanceof Literal day
                ? new Truth("substring(%1$s, 1, string-length(%2$s)) %3$s %2$s".formatted(time, day.xpath(), operator))
                : new Truth("%s %s %s".formatted(time, operator, comparable(other)));
    }

    private RecordValue quantified(String quantifier, MethodCallExpression call, List<Expression> arguments) {
        Optional<ClosureExpression> closure = arguments.stream()
                .filter(ClosureExpression.class::isInstance)
                .map(ClosureExpression.class::cast)
                .findFirst();
        if (closure.isEmpty() || !(of(call.getObjectExpression()) instanceof Several several)) {
            throw new NotTranslated(quantifier);
        }
        RecordExpressions inner = copy();
        String variable = "$v" + variables.size();
        inner.variables.put(Syntax.parameter(closure.get()), new Single(variable));
        String condition = new RecordStatements(inner)
                .of(new ArrayList<>(Syntax.statements(closure.get().getCode())))
                .truth()
                .xpath();
        return new Truth(
                "%s %s in %s satisfies %s".formatted(quantifier, variable, several.xpath(), condition),
                RecordValue.Binding.LOOSE);
    }

    private String path(List<Expression> arguments) {
        RecordValue path = of(first(arguments));
        if (path instanceof Literal literal && !literal.text().contains("${")) {
            return inRecord.apply(literal.text());
        }
        throw new NotTranslated("a path that is worked out");
    }

    private static Expression first(List<Expression> arguments) {
        if (arguments.isEmpty()) {
            throw new NotTranslated("a call without arguments");
        }
        return arguments.get(0);
    }
}
