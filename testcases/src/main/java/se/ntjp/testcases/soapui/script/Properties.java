package se.ntjp.testcases.soapui.script;

import groovy.lang.MetaMethod;
import groovy.lang.MissingPropertyException;
import groovy.lang.ReadOnlyPropertyException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;

/** Reads and writes the properties and items of objects, as Groovy does but for what is not public. */
final class Properties {

    private final Rules rules;
    private final Guard guard;

    Properties(Rules rules, Guard guard) {
        this.rules = rules;
        this.guard = guard;
    }

    /** {@code receiver.name}. */
    Object get(Object receiver, String name) {
        if (receiver == null) {
            throw new NullPointerException("Cannot get property '" + name + "' on null object");
        }
        rules.receiver(receiver, name);
        if (receiver instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (Guard.isDynamic(receiver)) {
            return Members.unwrapped(() -> InvokerHelper.getProperty(receiver, name));
        }
        if (receiver.getClass().isArray()) {
            return name.equals("length")
                    ? Array.getLength(receiver)
                    : ofEach(DefaultTypeTransformation.asCollection(receiver), name);
        }
        if (receiver instanceof Date date && !name.isEmpty()) {
            Optional<Object> dated = Dates.get(date, name);
            if (dated.isPresent()) {
                return dated.get();
            }
        }
        Optional<MetaMethod> getter = Members.getter(receiver, name);
        if (getter.isPresent()) {
            return guard.call(receiver, getter.get().getName(), new Object[0]);
        }
        Optional<Field> field = Members.field(receiver.getClass(), name, false);
        if (field.isPresent()) {
            return Members.value(field.get(), receiver);
        }
        if (receiver instanceof Collection<?> items) {
            // Java 8, which SoapUI came with for long, let scripts read the field "size" of its lists.
            return name.equals("size") ? (Object) items.size() : ofEach(items, name);
        }
        if (rules.isOurs(receiver.getClass())
                && Members.method(receiver, "get", new Object[] {name}).isPresent()) {
            return guard.call(receiver, "get", new Object[] {name});
        }
        throw new MissingPropertyException(name, receiver.getClass());
    }

    private List<Object> ofEach(Collection<?> items, String name) {
        List<Object> values = new ArrayList<>();
        for (Object each : items) {
            if (each != null) {
                values.add(guard.get(each, name));
            }
        }
        return values;
    }

    /** {@code receiver.name = value}. */
    void set(Object receiver, String name, Object value) {
        if (receiver == null) {
            throw new NullPointerException("Cannot set property '" + name + "' on null object");
        }
        if (receiver instanceof Class<?>) {
            throw Rules.forbidden("A script may not change " + name + " of a class", 0);
        }
        rules.receiver(receiver, name);
        if (receiver instanceof Map<?, ?> map) {
            put(map, name, value);
            return;
        }
        if (Guard.isDynamic(receiver)) {
            Members.unwrapped(() -> {
                InvokerHelper.setProperty(receiver, name, value);
                return null;
            });
            return;
        }
        String setter = name.isEmpty() ? "set" : "set" + Members.capitalized(name);
        if (Members.method(receiver, setter, new Object[] {value}).isPresent()) {
            guard.call(receiver, setter, new Object[] {value});
        } else if (receiver instanceof Collection<?> items) {
            items.forEach(each -> guard.set(each, name, value));
        } else if (Members.getter(receiver, name).isPresent()) {
            throw new ReadOnlyPropertyException(name, receiver.getClass());
        } else {
            throw new MissingPropertyException(name, receiver.getClass());
        }
    }

    /** {@code receiver[key]}. */
    Object at(Object receiver, Object key) {
        if (receiver == null) {
            throw new NullPointerException("Cannot invoke method getAt() on null object");
        }
        if (receiver instanceof Class<?>) {
            throw Rules.forbidden("A script may not use a class as a collection", 0);
        }
        rules.receiver(receiver, "getAt");
        if (receiver instanceof Map<?, ?> map) {
            return map.get(key);
        }
        if (receiver instanceof Date date) {
            Optional<Object> dated = Dates.call(date, "getAt", new Object[] {key});
            if (dated.isPresent()) {
                return dated.get();
            }
        }
        Optional<MetaMethod> method = Members.method(receiver, "getAt", new Object[] {key});
        boolean property = key instanceof CharSequence
                && (method.isEmpty()
                        || !rules.isOurs(method.get().getDeclaringClass().getTheClass()));
        if (property) {
            return guard.get(receiver, key.toString());
        }
        return Members.call(receiver, present(method, receiver, "getAt", key), "getAt", new Object[] {key});
    }

    /** {@code receiver[key] = value}. */
    void putAt(Object receiver, Object key, Object value) {
        if (receiver instanceof Map<?, ?> map) {
            rules.receiver(receiver, "putAt");
            put(map, key, value);
            return;
        }
        Object[] arguments = {key, value};
        Optional<MetaMethod> method =
                receiver == null ? Optional.empty() : Members.method(receiver, "putAt", arguments);
        boolean property = key instanceof CharSequence
                && (method.isEmpty()
                        || !rules.isOurs(method.get().getDeclaringClass().getTheClass()));
        if (property || receiver == null || receiver instanceof Class<?>) {
            guard.set(receiver, String.valueOf(key), value);
            return;
        }
        rules.receiver(receiver, "putAt");
        Members.call(receiver, present(method, receiver, "putAt", key), "putAt", arguments);
    }

    private static MetaMethod present(Optional<MetaMethod> method, Object receiver, String name, Object key) {
        return method.orElseThrow(
                () -> new groovy.lang.MissingMethodException(name, receiver.getClass(), new Object[] {key}));
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<?, ?> map, Object key, Object value) {
        ((Map<Object, Object>) map).put(key, value);
    }
}
