package se.ntjp.testcases.soapui.script.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.ast.expr.ArrayExpression;
import org.codehaus.groovy.ast.expr.BitwiseNegationExpression;
import org.codehaus.groovy.ast.expr.CastExpression;
import org.codehaus.groovy.ast.expr.ClassExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.EmptyExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.GStringExpression;
import org.codehaus.groovy.ast.expr.ListExpression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.RangeExpression;
import org.codehaus.groovy.ast.expr.SpreadMapExpression;
import org.codehaus.groovy.ast.expr.UnaryMinusExpression;
import org.codehaus.groovy.ast.expr.UnaryPlusExpression;
import org.codehaus.groovy.runtime.GStringImpl;

/** Translates what values are written with: constants, texts, lists, maps, ranges, arrays, signs and conversions. */
final class Literals {

    private final Compilation compilation;

    Literals(Compilation compilation) {
        this.compilation = compilation;
    }

    Node node(Expression expression, Scope scope) {
        if (expression instanceof ConstantExpression constant) {
            Object value = constant.getValue();
            return frame -> value;
        }
        if (expression instanceof EmptyExpression) {
            return frame -> null;
        }
        if (expression instanceof GStringExpression text) {
            return text(text, scope);
        }
        if (expression instanceof ListExpression list) {
            Arguments items = Arguments.of(list.getExpressions(), compilation, scope);
            return frame -> new ArrayList<>(Arrays.asList(items.eval(frame)));
        }
        if (expression instanceof MapExpression map) {
            return map(map, scope);
        }
        if (expression instanceof RangeExpression range) {
            Node from = child(range.getFrom(), scope);
            Node to = child(range.getTo(), scope);
            return frame -> frame.host()
                    .range(from.eval(frame), to.eval(frame), range.isExclusiveLeft(), range.isExclusiveRight());
        }
        if (expression instanceof CastExpression cast) {
            return cast(cast, scope);
        }
        if (expression instanceof ClassExpression type) {
            Class<?> named = compilation.classes().required(type.getType(), type.getLineNumber());
            return frame -> named;
        }
        if (expression instanceof ArrayExpression array) {
            return array(array, scope);
        }
        if (expression instanceof UnaryMinusExpression sign) {
            return compilation.assertions().recorded(unary(sign.getExpression(), "negative", scope), sign);
        }
        if (expression instanceof UnaryPlusExpression sign) {
            return compilation.assertions().recorded(unary(sign.getExpression(), "positive", scope), sign);
        }
        if (expression instanceof BitwiseNegationExpression sign) {
            return unary(sign.getExpression(), "bitwiseNegate", scope);
        }
        throw new LanguageException("This cannot be used here: " + expression.getText(), expression.getLineNumber());
    }

    private Node child(Expression expression, Scope scope) {
        return compilation.expressions().node(expression, scope);
    }

    private Node unary(Expression expression, String method, Scope scope) {
        Node value = child(expression, scope);
        return frame -> {
            Object operand = value.eval(frame);
            String called = operand instanceof Number && !method.equals("bitwiseNegate")
                    ? "unary" + (method.equals("negative") ? "Minus" : "Plus")
                    : method;
            return frame.host().call(operand, called, new Object[0]);
        };
    }

    private Node text(GStringExpression text, Scope scope) {
        Node[] values =
                text.getValues().stream().map(each -> child(each, scope)).toArray(Node[]::new);
        String[] strings = text.getStrings().stream()
                .map(each -> String.valueOf(each.getValue()))
                .toArray(String[]::new);
        return frame -> {
            Object[] evaluated = new Object[values.length];
            for (int i = 0; i < values.length; i++) {
                evaluated[i] = values[i].eval(frame);
            }
            return new GStringImpl(evaluated, strings.clone());
        };
    }

    /** A map, or the named arguments of a call. */
    Node map(MapExpression map, Scope scope) {
        List<Node> keys = new ArrayList<>();
        List<Node> values = new ArrayList<>();
        for (MapEntryExpression entry : map.getMapEntryExpressions()) {
            boolean spread = entry.getKeyExpression() instanceof SpreadMapExpression;
            keys.add(spread ? null : child(entry.getKeyExpression(), scope));
            values.add(child(
                    spread && entry.getKeyExpression() instanceof SpreadMapExpression all
                            ? all.getExpression()
                            : entry.getValueExpression(),
                    scope));
        }
        return frame -> {
            Map<Object, Object> made = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                if (keys.get(i) == null) {
                    made.putAll((Map<?, ?>) frame.host().cast(values.get(i).eval(frame), Map.class));
                } else {
                    made.put(keys.get(i).eval(frame), values.get(i).eval(frame));
                }
            }
            return made;
        };
    }

    private Node cast(CastExpression cast, Scope scope) {
        Node value = child(cast.getExpression(), scope);
        Class<?> type = compilation.classes().required(cast.getType(), cast.getLineNumber());
        return cast.isCoerce()
                ? frame -> frame.host().coerce(value.eval(frame), type)
                : frame -> frame.host().cast(value.eval(frame), type);
    }

    private Node array(ArrayExpression array, Scope scope) {
        Class<?> component = compilation.classes().required(array.getElementType(), array.getLineNumber());
        if (array.getSizeExpression() == null || array.getSizeExpression().isEmpty()) {
            Arguments items = Arguments.of(array.getExpressions(), compilation, scope);
            return frame -> frame.host().coerce(Arrays.asList(items.eval(frame)), component.arrayType());
        }
        Node[] lengths = array.getSizeExpression().stream()
                .filter(each -> !(each instanceof EmptyExpression))
                .map(each -> child(each, scope))
                .toArray(Node[]::new);
        return frame -> {
            int[] evaluated = new int[lengths.length];
            for (int i = 0; i < lengths.length; i++) {
                evaluated[i] = (Integer) frame.host().cast(lengths[i].eval(frame), int.class);
            }
            return frame.host().array(component, evaluated);
        };
    }
}
