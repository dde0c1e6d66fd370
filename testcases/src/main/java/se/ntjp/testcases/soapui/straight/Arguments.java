package se.ntjp.testcases.soapui.straight;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Fits arguments to the parameters of methods and constructors, as far as Groovy and Java agree on it. */
final class Arguments {

    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            boolean.class, Boolean.class,
            double.class, Double.class);

    private Arguments() {}

    /** Whether it may take so many. */
    static boolean fit(Executable method, int count) {
        return method.getParameterCount() == count || method.isVarArgs() && count >= method.getParameterCount() - 1;
    }

    /** Whether it takes these. */
    static boolean fit(Executable method, List<Object> arguments) {
        return plainly(method, arguments) || spreads(method, arguments);
    }

    private static boolean plainly(Executable method, List<Object> arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!takes(types[i], arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean spreads(Executable method, List<Object> arguments) {
        if (!method.isVarArgs() || !fit(method, arguments.size())) {
            return false;
        }
        Class<?>[] types = method.getParameterTypes();
        int fixed = types.length - 1;
        for (int i = 0; i < arguments.size(); i++) {
            if (!takes(i < fixed ? types[i] : types[fixed].getComponentType(), arguments.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The arguments as reflection wants them. */
    static Object[] spread(Executable method, List<Object> arguments) {
        if (plainly(method, arguments)) {
            return arguments.toArray();
        }
        int fixed = method.getParameterCount() - 1;
        List<Object> rest = arguments.subList(fixed, arguments.size());
        Object array = Array.newInstance(method.getParameterTypes()[fixed].getComponentType(), rest.size());
        for (int i = 0; i < rest.size(); i++) {
            Array.set(array, i, rest.get(i));
        }
        List<Object> all = new ArrayList<>(arguments.subList(0, fixed));
        all.add(array);
        return all.toArray();
    }

    /** Puts first those whose parameters are most like the arguments; ties by name, so that it is always the same. */
    static Comparator<Executable> nearestTo(List<Object> arguments) {
        return Comparator.<Executable>comparingInt(method -> distance(method, arguments))
                .thenComparing(Executable::toGenericString);
    }

    private static int distance(Executable method, List<Object> arguments) {
        int distance = plainly(method, arguments) ? 0 : 100;
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < Math.min(types.length, arguments.size()); i++) {
            Object argument = arguments.get(i);
            if (types[i] == Object.class) {
                distance += 2;
            } else if (argument == null || box(types[i]) != argument.getClass()) {
                distance += 1;
            }
        }
        return distance;
    }

    private static boolean takes(Class<?> type, Object argument) {
        if (argument == null) {
            return !type.isPrimitive();
        }
        return box(type).isInstance(argument) || type == long.class && argument instanceof Integer;
    }

    private static Class<?> box(Class<?> type) {
        return BOXES.getOrDefault(type, type);
    }
}
