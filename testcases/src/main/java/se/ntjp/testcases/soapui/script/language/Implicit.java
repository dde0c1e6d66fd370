package se.ntjp.testcases.soapui.script.language;

import groovy.lang.Closure;
import groovy.lang.MissingMethodException;
import groovy.lang.MissingPropertyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names without a receiver: the script's own variables, methods and functions, and what the closures around delegate to,
 * before or after them as each closure says.
 */
final class Implicit {

    private Implicit() {}

    /** The value of a name that is not declared. */
    static Object get(Frame frame, String name) {
        Object missing = new Object();
        Object first = delegated(frame, true, name, missing);
        if (first != missing) {
            return first;
        }
        Map<String, Object> variables = frame.evaluation().variables();
        if (variables.containsKey(name)) {
            return variables.get(name);
        }
        if (frame.closure() != null && name.equals("delegate")) {
            return frame.closure().getDelegate();
        }
        Object last = delegated(frame, false, name, missing);
        if (last == missing) {
            throw new MissingPropertyException("No such property: " + name);
        }
        return last;
    }

    /** Sets a name that is not declared: a variable of the script's own, but where a closure delegates first. */
    static void set(Frame frame, String name, Object value) {
        for (Object delegate : delegates(frame, true)) {
            frame.host().set(delegate, name, value);
            return;
        }
        if (frame.closure() != null && name.equals("delegate")) {
            frame.closure().setDelegate(value);
        } else if (frame.closure() != null && name.equals("resolveStrategy")) {
            frame.closure().setResolveStrategy((Integer) frame.host().cast(value, int.class));
        } else {
            frame.evaluation().variables().put(name, value);
        }
    }

    /** Calls a name. */
    static Object call(Frame frame, String name, Object[] arguments) {
        Host host = frame.host();
        for (Object delegate : delegates(frame, true)) {
            if (host.responds(delegate, name, arguments)) {
                return host.call(delegate, name, arguments);
            }
        }
        List<Function> own = frame.evaluation().methods(name);
        Optional<Function> method = nearest(own, arguments);
        if (method.isPresent()) {
            return method.get().call(frame.evaluation(), arguments);
        }
        Object variable = frame.evaluation().variables().get(name);
        if (variable instanceof Closure<?>) {
            return host.call(variable, "call", arguments);
        }
        if (host.isFunction(name)) {
            return host.function(name, arguments);
        }
        for (Object delegate : delegates(frame, false)) {
            if (host.responds(delegate, name, arguments)) {
                return host.call(delegate, name, arguments);
            }
        }
        throw new MissingMethodException(name, Evaluation.Self.class, arguments);
    }

    private static Optional<Function> nearest(List<Function> methods, Object[] arguments) {
        Function nearest = null;
        int least = Integer.MAX_VALUE;
        for (Function each : methods) {
            Optional<Integer> distance = each.distance(arguments);
            if (distance.isPresent() && distance.get() < least) {
                nearest = each;
                least = distance.get();
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static Object delegated(Frame frame, boolean first, String name, Object missing) {
        for (Object delegate : delegates(frame, first)) {
            try {
                return frame.host().get(delegate, name);
            } catch (MissingPropertyException e) {
                continue;
            }
        }
        return missing;
    }

    private static List<Object> delegates(Frame frame, boolean first) {
        List<Object> delegates = new ArrayList<>();
        for (ScriptClosure each = frame.closure();
                each != null;
                each = each.frame().closure()) {
            Object delegate = each.getDelegate();
            boolean comesFirst = each.getResolveStrategy() == Closure.DELEGATE_FIRST
                    || each.getResolveStrategy() == Closure.DELEGATE_ONLY;
            if (delegate != null && delegate != each.getOwner() && comesFirst == first) {
                delegates.add(delegate);
            }
        }
        return delegates;
    }
}
