package se.ntjp.testcases.soapui.script.language;

import groovy.lang.MissingMethodException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parameters and the body of a closure or of a method of a script. */
final class Function {

    /** A number fits where its class is not after the parameter's. */
    private static final List<Class<?>> WIDENING = List.of(
            Byte.class,
            byte.class,
            Short.class,
            short.class,
            Integer.class,
            int.class,
            Long.class,
            long.class,
            BigInteger.class,
            BigDecimal.class,
            Float.class,
            Double.class,
            float.class,
            Float.class,
            double.class,
            Double.class,
            BigDecimal.class);

    private final String name;
    private final List<Parameter> parameters;
    private final Scope scope;
    private final Node body;

    /**
     * A parameter; its value is in the slot of its place.
     *
     * @param type {@code null} where anything will do
     * @param initial what it is where it is left out; {@code null} where it may not be
     */
    record Parameter(String name, Class<?> type, Node initial) {}

    Function(String name, List<Parameter> parameters, Scope scope, Node body) {
        this.name = name;
        this.parameters = List.copyOf(parameters);
        this.scope = scope;
        this.body = body;
    }

    int parameterCount() {
        return parameters.size();
    }

    Class<?>[] parameterTypes() {
        return parameters.stream()
                .map(each -> each.type() == null ? Object.class : each.type())
                .toArray(Class<?>[]::new);
    }

    /** Calls it as a closure. */
    Object call(ScriptClosure closure, Object[] arguments) {
        Frame frame = new Frame(closure.frame(), closure, scope.size());
        Object[] given = parameters.size() > 1 && arguments.length == 1 && arguments[0] instanceof List<?> list
                ? list.toArray()
                : arguments;
        return evaluate(frame, given);
    }

    /** Calls it as a method. */
    Object call(Evaluation evaluation, Object[] arguments) {
        return evaluate(new Frame(evaluation, scope.size()), arguments);
    }

    private Object evaluate(Frame frame, Object[] arguments) {
        frame.evaluation().enter();
        try {
            bind(frame, arguments);
            return Signal.returned(body.eval(frame));
        } finally {
            frame.evaluation().leave();
        }
    }

    private void bind(Frame frame, Object[] arguments) {
        Object[] given = arrange(arguments).orElseThrow(() -> missing(arguments));
        int spare = given.length - required();
        int next = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            boolean taken = parameter.initial() == null || spare-- > 0;
            Object value = taken ? given[next++] : parameter.initial().eval(frame);
            if (taken && value != null && parameter.type() != null && !fits(value, parameter.type())) {
                throw missing(arguments);
            }
            frame.set(0, i, parameter.type() == null ? value : frame.host().cast(value, parameter.type()));
        }
    }

    /** How well the arguments fit; the less the better, empty where they do not. */
    Optional<Integer> distance(Object[] arguments) {
        Optional<Object[]> arranged = arrange(arguments);
        if (arranged.isEmpty()) {
            return Optional.empty();
        }
        Object[] given = arranged.get();
        int distance = 0;
        for (int i = 0; i < given.length; i++) {
            Class<?> type = parameters.get(i).type();
            if (type != null && given[i] != null && !fits(given[i], type)) {
                return Optional.empty();
            }
            distance += type == null ? 3 : given[i] != null && type == given[i].getClass() ? 0 : 1;
        }
        return Optional.of(distance);
    }

    private static boolean fits(Object value, Class<?> type) {
        return type.isInstance(value)
                || value instanceof Number && WIDENING.indexOf(value.getClass()) <= WIDENING.lastIndexOf(type)
                || type == boolean.class && value instanceof Boolean
                || type == char.class && value instanceof Character
                || type == String.class && value instanceof CharSequence
                || type.isArray() && value.getClass().isArray()
                || type.isInterface() && value instanceof ScriptClosure;
    }

    private int required() {
        return (int) parameters.stream().filter(each -> each.initial() == null).count();
    }

    /** The arguments, those of a last parameter that is an array gathered in one. */
    private Optional<Object[]> arrange(Object[] arguments) {
        int count = parameters.size();
        if (arguments.length == 0 && count == 1 && required() == 1 && !isArray(parameters.get(0))) {
            // Groovy gives null to the only parameter where nothing is given.
            return Optional.of(new Object[] {null});
        }
        Class<?> last = count == 0 ? null : parameters.get(count - 1).type();
        boolean gathers = last != null
                && last.isArray()
                && (arguments.length != count || arguments[count - 1] != null && !isArray(arguments[count - 1]));
        if (gathers && arguments.length >= count - 1) {
            Object[] arranged = Arrays.copyOf(arguments, count);
            Object rest = Array.newInstance(last.getComponentType(), arguments.length - count + 1);
            for (int i = count - 1; i < arguments.length; i++) {
                Array.set(rest, i - count + 1, arguments[i]);
            }
            arranged[count - 1] = rest;
            return Optional.of(arranged);
        }
        return arguments.length >= required() && arguments.length <= count ? Optional.of(arguments) : Optional.empty();
    }

    private static boolean isArray(Parameter parameter) {
        return parameter.type() != null && parameter.type().isArray();
    }

    private static boolean isArray(Object value) {
        return value.getClass().isArray();
    }

    private MissingMethodException missing(Object[] arguments) {
        return new MissingMethodException(name, Evaluation.Self.class, arguments);
    }
}
