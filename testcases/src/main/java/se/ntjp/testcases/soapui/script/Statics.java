package se.ntjp.testcases.soapui.script;

import groovy.json.JsonOutput;
import groovy.json.JsonSlurper;
import groovy.lang.MetaMethod;
import groovy.lang.MissingMethodException;
import groovy.lang.MissingPropertyException;
import groovy.xml.MarkupBuilder;
import java.lang.reflect.Field;
import java.text.DateFormat;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.codehaus.groovy.runtime.InvokerHelper;

/** What scripts do with a class: its constructors, static methods and constants, and nothing of {@link Class}. */
final class Statics {

    private static final int MAX_DEPTH = 64;

    private final Rules rules;
    private final TimeAndChance specials;
    private final ScriptWorld world;

    Statics(Rules rules, TimeAndChance specials, ScriptWorld world) {
        this.rules = rules;
        this.specials = specials;
        this.world = world;
    }

    /** {@code new type(arguments)}. */
    Object construct(Class<?> type, Object[] arguments) {
        rules.named(type);
        rules.member(type, "new", 0);
        if (specials.has(type, "new", arguments.length)) {
            return specials.call(type, "new", arguments, world);
        }
        rules.open(type, "new");
        if (type == ScriptFile.class) {
            return ScriptFile.of(world.files(), arguments);
        }
        if (type == Date.class && !(arguments.length == 1 && arguments[0] instanceof Number)) {
            throw Rules.forbidden(
                    "A script may not make a Date of its parts, which depends on the machine's time zone:"
                            + " use Date.parse or Calendar",
                    0);
        }
        if (arguments.length > 0 && arguments[0] instanceof Number size && !(Number.class.isAssignableFrom(type))) {
            roomFor(type, size);
        }
        if (type == MarkupBuilder.class && arguments.length == 0) {
            throw Rules.forbidden("A script may not use MarkupBuilder without a writer", 0);
        }
        return inSweden(Dates.told(Members.construct(type, arguments)));
    }

    private static void roomFor(Class<?> type, Number size) {
        boolean holder = Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || CharSequence.class.isAssignableFrom(type)
                || type.getName().startsWith("java.io.")
                || type == java.util.BitSet.class;
        if (holder) {
            Growth.items(size.doubleValue());
        }
    }

    private static Object inSweden(Object made) {
        if (made instanceof DateFormat format) {
            format.setTimeZone(TimeZone.getTimeZone(TimeAndChance.ZONE));
        } else if (made instanceof Calendar calendar) {
            calendar.setTimeZone(TimeZone.getTimeZone(TimeAndChance.ZONE));
        }
        return made;
    }

    /** {@code type.method(arguments)}. */
    Object call(Class<?> type, String method, Object[] arguments) {
        rules.named(type);
        rules.member(type, method, 0);
        if (method.equals("isCase") && arguments.length == 1) {
            return type.isInstance(arguments[0]);
        }
        if (method.equals("getName") || method.equals("getSimpleName")) {
            return method.equals("getName") ? type.getName() : type.getSimpleName();
        }
        if (method.equals("new")) {
            return construct(type, arguments);
        }
        if (specials.has(type, method, arguments.length)) {
            return specials.call(type, method, arguments, world);
        }
        rules.open(type, method);
        if (type == String.class
                && method.equals("format")
                && arguments.length > 0
                && arguments[0] instanceof CharSequence) {
            return Functions.formatted(arguments);
        }
        if (type == JsonOutput.class) {
            plain(arguments, 0);
        }
        Optional<MetaMethod> found = Members.staticMethod(type, method, arguments);
        if (found.isEmpty() || !isOwn(found.get(), type)) {
            boolean ofClass = !InvokerHelper.getMetaClass(Class.class)
                    .respondsTo(type, method)
                    .isEmpty();
            if (ofClass || ForScripts.class.isAssignableFrom(type)) {
                throw Rules.forbidden("A script may not use " + method + " of a class", 0);
            }
            throw new MissingMethodException(method, type, arguments, true);
        }
        rules.method(type, found.get());
        return inSweden(Members.callStatic(type, found.get(), arguments));
    }

    /** Whether it is the class's own, and not of {@link Class} or {@link Object}, whose static methods Groovy finds too. */
    private static boolean isOwn(MetaMethod method, Class<?> type) {
        Class<?> declared = method.getDeclaringClass().getTheClass();
        return declared != Object.class && declared.isAssignableFrom(type);
    }

    /** {@code type.name}. */
    Object get(Class<?> type, String name) {
        rules.named(type);
        rules.member(type, name, 0);
        if (specials.hasField(type, name)) {
            return specials.get(type, name, world);
        }
        rules.open(type, name);
        if (name.equals("name") || name.equals("simpleName")) {
            return name.equals("name") ? type.getName() : type.getSimpleName();
        }
        Optional<Field> field = Members.field(type, name, true);
        if (field.isPresent()) {
            return Members.value(field.get(), null);
        }
        String getter = "get" + (name.isEmpty() ? "" : Members.capitalized(name));
        if (Members.staticMethod(type, getter, new Object[0])
                .filter(found -> isOwn(found, type))
                .isPresent()) {
            return call(type, getter, new Object[0]);
        }
        if (!InvokerHelper.getMetaClass(Class.class).respondsTo(type, getter).isEmpty()) {
            throw Rules.forbidden("A script may not use " + name + " of a class", 0);
        }
        throw new MissingPropertyException(name, type);
    }

    /** JSON is made of plain values only: of others, Groovy would read every property. */
    private static void plain(Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalStateException("Nested too deeply for JSON");
        }
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> plain(each, depth + 1));
        } else if (value instanceof Collection<?> items) {
            items.forEach(each -> plain(each, depth + 1));
        } else if (value instanceof Object[] items) {
            for (Object each : items) {
                plain(each, depth + 1);
            }
        } else if (value != null
                && !(value instanceof CharSequence)
                && !(value instanceof Number)
                && !(value instanceof Boolean)
                && !(value instanceof Character)
                && !(value instanceof Date)) {
            throw Rules.forbidden(
                    "A script may not make JSON of " + value.getClass().getSimpleName()
                            + ": only of maps, lists and values",
                    0);
        }
    }

    /** Whether a reader of JSON is asked for anything but text. */
    static boolean readsElsewhere(Object receiver, String method) {
        return receiver instanceof JsonSlurper && !method.equals("parseText") && !method.startsWith("set");
    }
}
