package se.ntjp.testcases.soapui.script.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MapEntryExpression;
import org.codehaus.groovy.ast.expr.MapExpression;
import org.codehaus.groovy.ast.expr.NamedArgumentListExpression;
import org.codehaus.groovy.ast.expr.SpreadExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;

/** The arguments of a call, or the items of a list: some may be lists to be spread out. */
final class Arguments {

    private final Node[] nodes;
    private final boolean[] spread;

    private Arguments(Node[] nodes, boolean[] spread) {
        this.nodes = nodes;
        this.spread = spread;
    }

    static Arguments of(List<Expression> expressions, Compilation compilation, Scope scope) {
        Node[] nodes = new Node[expressions.size()];
        boolean[] spread = new boolean[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            Expression each = expressions.get(i);
            spread[i] = each instanceof SpreadExpression;
            Expression value = each instanceof SpreadExpression all ? all.getExpression() : each;
            nodes[i] = compilation.expressions().node(value, scope);
        }
        return new Arguments(nodes, spread);
    }

    /** Those of a call, where named ones come first, as one map. */
    static Arguments of(Expression written, Compilation compilation, Scope scope) {
        List<Expression> expressions =
                written instanceof TupleExpression tuple ? tuple.getExpressions() : List.of(written);
        List<Expression> plain = new ArrayList<>();
        List<MapEntryExpression> named = new ArrayList<>();
        for (Expression each : expressions) {
            if (each instanceof NamedArgumentListExpression list) {
                named.addAll(list.getMapEntryExpressions());
            } else if (each instanceof MapEntryExpression entry) {
                named.add(entry);
            } else {
                plain.add(each);
            }
        }
        if (!named.isEmpty()) {
            plain.add(0, new MapExpression(named));
        }
        return of(plain, compilation, scope);
    }

    /** Their values. */
    Object[] eval(Frame frame) {
        List<Object> values = new ArrayList<>(nodes.length);
        for (int i = 0; i < nodes.length; i++) {
            Object value = nodes[i].eval(frame);
            if (!spread[i]) {
                values.add(value);
            } else if (value instanceof Collection<?> many) {
                values.addAll(many);
            } else if (value instanceof Object[] array) {
                values.addAll(Arrays.asList(array));
            } else if (value != null) {
                values.addAll((Collection<?>) frame.host().coerce(value, List.class));
            }
        }
        return values.toArray();
    }
}
