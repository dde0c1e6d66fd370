package se.ntjp.testcases.soapui.script;

import groovy.lang.Closure;
import groovy.lang.GroovyObject;
import groovy.lang.MetaMethod;
import groovy.lang.MissingMethodException;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.codehaus.groovy.runtime.InvokerHelper;
import se.ntjp.testcases.soapui.script.language.Host;

/** Everything that a script does with objects in one run, held against the rules. Confined to one thread. */
final class Guard implements Host {

    private final Rules rules;
    private final ScriptWorld world;
    private final Budget budget;
    private final Conversions conversions;
    private final Properties properties;
    private final Statics statics;
    private final Functions functions;
    private final Patterns patterns;

    Guard(Rules rules, TimeAndChance specials, ScriptWorld world, ScriptOutput output) {
        this.rules = rules;
        this.world = world;
        this.budget = new Budget(world.budget());
        this.conversions = new Conversions(rules);
        this.properties = new Properties(rules, this);
        this.statics = new Statics(rules, specials, world);
        this.functions = new Functions(world, output);
        this.patterns = new Patterns(budget::step);
    }

    /** What made the run end and may not be caught; empty where nothing has. */
    Optional<ScriptFailure> stopped() {
        return budget.stopped();
    }

    @Override
    public void step() {
        budget.step();
    }

    @Override
    public void compare(Object left, Object right) {
        step();
        budget.look(left);
        budget.look(right);
    }

    @Override
    public Object call(Object receiver, String method, Object[] arguments) {
        step();
        return budget.watch(() -> {
            rules.member(null, method, 0);
            Growth.before(receiver, method, arguments);
            Object result = receiver instanceof Class<?> type
                    ? statics.call(type, method, arguments)
                    : ofInstance(receiver, method, arguments);
            budget.look(receiver);
            budget.look(result);
            return Dates.told(Growth.after(receiver, result));
        });
    }

    private Object ofInstance(Object receiver, String method, Object[] arguments) {
        if (method.equals("getAt") && arguments.length == 1) {
            return properties.at(receiver, arguments[0]);
        }
        if (method.equals("putAt") && arguments.length == 2) {
            properties.putAt(receiver, arguments[0], arguments[1]);
            return arguments[1];
        }
        if (method.equals("asType") && arguments.length == 1 && arguments[0] instanceof Class<?> type) {
            return coerce(receiver, type);
        }
        if (receiver == null) {
            return Members.unwrapped(() -> InvokerHelper.invokeMethod(null, method, arguments));
        }
        if (receiver instanceof Closure<?> closure && (method.equals("call") || method.equals("doCall"))) {
            return closure.call(arguments);
        }
        rules.receiver(receiver, method);
        if (Statics.readsElsewhere(receiver, method)) {
            throw Rules.forbidden("A script may not use " + method + " of JsonSlurper, only parseText", 0);
        }
        if (receiver instanceof Date date) {
            Optional<Object> dated = Dates.call(date, method, arguments);
            if (dated.isPresent()) {
                return dated.get();
            }
        }
        patterns.rehearse(receiver, method, arguments);
        return functions.isOfEveryObject(receiver, method)
                ? functions.ofObject(receiver, method, arguments)
                : invoke(receiver, method, arguments);
    }

    private Object invoke(Object receiver, String name, Object[] arguments) {
        Optional<MetaMethod> method = Members.method(receiver, name, arguments);
        if (method.isPresent()) {
            rules.method(receiver.getClass(), method.get());
            return Members.call(receiver, method.get(), name, arguments);
        }
        if (receiver instanceof Map<?, ?> map && map.get(name) instanceof Closure<?> closure) {
            return closure.call(arguments);
        }
        if (isDynamic(receiver)) {
            return Members.unwrapped(() -> InvokerHelper.invokeMethod(receiver, name, arguments));
        }
        throw new MissingMethodException(name, receiver.getClass(), arguments);
    }

    /** Whether it makes its members up: Groovy's own readers and writers of XML. */
    static boolean isDynamic(Object receiver) {
        return receiver instanceof GroovyObject && receiver.getClass().getName().startsWith("groovy.xml.")
                || receiver instanceof groovy.util.Node
                || receiver instanceof groovy.util.NodeList;
    }

    @Override
    public boolean responds(Object receiver, String method, Object[] arguments) {
        rules.function(method, 0);
        if (receiver instanceof Class<?> type) {
            return Members.staticMethod(type, method, arguments).isPresent();
        }
        return receiver != null
                && (isDynamic(receiver)
                        || Members.method(receiver, method, arguments).isPresent());
    }

    @Override
    public Object function(String name, Object[] arguments) {
        return budget.watch(() -> functions.call(name, arguments));
    }

    @Override
    public boolean isFunction(String name) {
        return Functions.NAMES.contains(name);
    }

    @Override
    public Object construct(Class<?> type, Object[] arguments) {
        step();
        return budget.watch(() -> statics.construct(type, arguments));
    }

    @Override
    public Object array(Class<?> component, int[] lengths) {
        return budget.watch(() -> conversions.array(component, lengths));
    }

    @Override
    public Object get(Object receiver, String property) {
        step();
        return budget.watch(() -> {
            rules.member(null, property, 0);
            return receiver instanceof Class<?> type ? statics.get(type, property) : properties.get(receiver, property);
        });
    }

    @Override
    public void set(Object receiver, String property, Object value) {
        step();
        budget.watch(() -> {
            rules.member(null, property, 0);
            properties.set(receiver, property, value);
            return null;
        });
    }

    @Override
    public Object attribute(Object receiver, String name) {
        if (isDynamic(receiver)) {
            return get(receiver, "@" + name);
        }
        throw budget.stop(Rules.forbidden("A script may not use the field " + name, 0));
    }

    @Override
    public Object at(Object receiver, Object key) {
        return call(receiver, "getAt", new Object[] {key});
    }

    @Override
    public void putAt(Object receiver, Object key, Object value) {
        call(receiver, "putAt", new Object[] {key, value});
    }

    @Override
    public Object cast(Object value, Class<?> type) {
        return budget.watch(() -> conversions.cast(value, type));
    }

    @Override
    public Object coerce(Object value, Class<?> type) {
        boolean file = type == ScriptFile.class && value instanceof CharSequence;
        return file ? construct(type, new Object[] {value}) : budget.watch(() -> conversions.coerce(value, type));
    }

    @Override
    public Object range(Object from, Object to, boolean exclusiveLeft, boolean exclusiveRight) {
        return budget.watch(() -> conversions.range(from, to, exclusiveLeft, exclusiveRight));
    }

    @Override
    public Matcher matcher(Object text, Object pattern) {
        return patterns.matcher(text, pattern);
    }

    @Override
    public boolean catchable(Throwable thrown) {
        if (thrown instanceof ScriptFailure failure && failure.kind() == ScriptFailure.Kind.FORBIDDEN) {
            budget.stop(failure);
        }
        return budget.stopped().isEmpty() && !(thrown instanceof VirtualMachineError);
    }

    /** What scripts can reach outside themselves. */
    ScriptWorld world() {
        return world;
    }
}
