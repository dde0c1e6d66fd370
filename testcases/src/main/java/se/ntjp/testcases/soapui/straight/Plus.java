package se.ntjp.testcases.soapui.straight;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@code +} means between strings, whole numbers and lists. */
final class Plus {

    private Plus() {}

    static Object of(Object left, Object right) {
        if (left instanceof CharSequence || right instanceof CharSequence && !(left instanceof List)) {
            return text(left) + text(right);
        }
        if (left instanceof Integer a && right instanceof Integer b) {
            return a + b;
        }
        if (left instanceof Number a && right instanceof Number b && whole(a) && whole(b)) {
            return a.longValue() + b.longValue();
        }
        if (left instanceof List<?> list) {
            List<Object> sum = new ArrayList<>(list);
            if (right instanceof List<?> more) {
                sum.addAll(more);
            } else {
                sum.add(right);
            }
            return sum;
        }
        throw new IllegalArgumentException("Cannot add %s and %s".formatted(left, right));
    }

    private static String text(Object value) {
        if (value instanceof Map) {
            throw new IllegalArgumentException("Cannot write a map into a text");
        }
        return String.valueOf(value);
    }

    private static boolean whole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }

    /**
     * What a sum is of.
     *
     * @throws NeedsEngine where it may be something else than is said above
     */
    static Type type(Type left, Type right) {
        boolean list = left instanceof Class<?> raw && List.class.isAssignableFrom(raw);
        if (!list && (left == String.class || right == String.class)) {
            return String.class;
        }
        if (list || left == Integer.class && right == Integer.class) {
            return left;
        }
        throw new NeedsEngine("it adds %s and %s".formatted(left.getTypeName(), right.getTypeName()));
    }

    static Type requireNumber(Type type) {
        if (type != Integer.class && type != int.class && type != Long.class && type != long.class) {
            throw new NeedsEngine("it takes %s for a number".formatted(type.getTypeName()));
        }
        return type;
    }
}
