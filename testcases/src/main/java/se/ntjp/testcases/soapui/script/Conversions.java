package se.ntjp.testcases.soapui.script;

import groovy.lang.Closure;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;
import org.codehaus.groovy.runtime.typehandling.GroovyCastException;

/**
 * Conversions of values as Groovy makes them, but for those that make an object of any class from a list, a map or a
 * text: these would be constructors that nobody has looked at.
 */
final class Conversions {

    private final Rules rules;

    Conversions(Rules rules) {
        this.rules = rules;
    }

    /** What a variable of the type holds of a value. */
    Object cast(Object value, Class<?> type) {
        rules.named(type);
        if (type == boolean.class || type == Boolean.class && value != null) {
            return DefaultTypeTransformation.castToBoolean(value);
        }
        if (value == null && !type.isPrimitive() || type.isInstance(value)) {
            return value;
        }
        if (value == null) {
            return refuse(null, type);
        }
        boolean function = type.isInterface() && value instanceof Closure;
        return isPlain(type) || isCollection(value, type) || function || isEnumName(value, type)
                ? convert(value, type, false)
                : refuse(value, type);
    }

    /** {@code value as type}. */
    Object coerce(Object value, Class<?> type) {
        rules.named(type);
        if (value == null || type.isInstance(value)) {
            return value;
        }
        boolean functions = type.isInterface() && value instanceof Map && !Collection.class.isAssignableFrom(type);
        return functions || isPlain(type) || isCollection(value, type) ? convert(value, type, true) : cast(value, type);
    }

    /** A range; numbers and single characters far apart are too many. */
    Object range(Object from, Object to, boolean exclusiveLeft, boolean exclusiveRight) {
        if (from instanceof Number first && to instanceof Number last) {
            Growth.items(Math.abs(last.doubleValue() - first.doubleValue()));
        } else if (String.valueOf(from).length() > 3 && from instanceof CharSequence) {
            Growth.items(Double.MAX_VALUE);
        } else if (from instanceof java.util.Date first && to instanceof java.util.Date last) {
            Growth.items(Math.abs(last.getTime() - first.getTime()) / 86_400_000.0);
        }
        return Members.unwrapped(() -> created(from, to, exclusiveLeft, exclusiveRight));
    }

    private static Object created(Object from, Object to, boolean exclusiveLeft, boolean exclusiveRight) {
        try {
            return ScriptBytecodeAdapter.createRange(from, to, exclusiveLeft, exclusiveRight);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new org.codehaus.groovy.runtime.InvokerInvocationException(e);
        }
    }

    /** An array of so many. */
    Object array(Class<?> component, int[] lengths) {
        rules.named(component);
        double all = 1;
        for (int length : lengths) {
            all *= length;
        }
        Growth.items(all);
        return Array.newInstance(component, lengths);
    }

    private static boolean isPlain(Class<?> type) {
        return type.isPrimitive()
                || type == String.class
                || type == Character.class
                || type == Object.class
                || Number.class.isAssignableFrom(type) && type.getName().startsWith("java.");
    }

    private static boolean isCollection(Object value, Class<?> type) {
        boolean many = value instanceof Collection
                || value instanceof Map
                || value != null && value.getClass().isArray()
                || value instanceof java.util.stream.BaseStream
                || value instanceof CharSequence
                || value instanceof Iterable;
        boolean holder = type.isArray()
                || type.getName().startsWith("java.util.")
                        && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
        return many && holder;
    }

    private static boolean isEnumName(Object value, Class<?> type) {
        return type.isEnum() && value instanceof CharSequence;
    }

    private Object convert(Object value, Class<?> type, boolean coerced) {
        Object whole = type.isArray() && value instanceof Collection<?> items ? checked(items, type) : value;
        return Members.unwrapped(() -> {
            try {
                return coerced
                        ? ScriptBytecodeAdapter.asType(whole, type)
                        : ScriptBytecodeAdapter.castToType(whole, type);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new org.codehaus.groovy.runtime.InvokerInvocationException(e);
            }
        });
    }

    /** The items, each converted by these rules and not by Groovy's. */
    private Collection<?> checked(Collection<?> items, Class<?> array) {
        Object[] converted = new Object[items.size()];
        int at = 0;
        for (Object each : items) {
            converted[at++] = cast(each, array.getComponentType());
        }
        return java.util.Arrays.asList(converted);
    }

    private static Object refuse(Object value, Class<?> type) {
        throw new GroovyCastException(value, type);
    }
}
