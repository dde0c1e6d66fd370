package se.ntjp.testcases.soapui.script.language;

import java.util.regex.Matcher;

/**
 * What scripts touch objects through. Every method may throw what the object throws, or refuse. A class that a script
 * names is a receiver like any other: the {@link Class} object.
 */
public interface Host {

    /** One step more: a statement or a turn of a loop; the methods below count themselves. Throws where it was one too many. */
    void step();

    /** Two values are about to be compared: more steps the larger they are. */
    void compare(Object left, Object right);

    /** Calls {@code receiver.method(arguments)}; a receiver that is a class has its static methods called. */
    Object call(Object receiver, String method, Object[] arguments);

    /** Whether the receiver has something to be called by this name with these arguments. */
    boolean responds(Object receiver, String method, Object[] arguments);

    /** Calls a function that every script has, for example {@code println}. */
    Object function(String name, Object[] arguments);

    /** Whether there is such a function. */
    boolean isFunction(String name);

    /** Makes an object. */
    Object construct(Class<?> type, Object[] arguments);

    /** Makes an array, of one length for each dimension. */
    Object array(Class<?> component, int[] lengths);

    /** Reads {@code receiver.property}. */
    Object get(Object receiver, String property);

    /** Writes {@code receiver.property}. */
    void set(Object receiver, String property, Object value);

    /** Reads {@code receiver.@name}. */
    Object attribute(Object receiver, String name);

    /** Reads {@code receiver[key]}. */
    Object at(Object receiver, Object key);

    /** Writes {@code receiver[key]}. */
    void putAt(Object receiver, Object key, Object value);

    /** What a variable of a type holds when a value is assigned to it; also {@code (type) value}. */
    Object cast(Object value, Class<?> type);

    /** {@code value as type}. */
    Object coerce(Object value, Class<?> type);

    /** A range of values. */
    Object range(Object from, Object to, boolean exclusiveLeft, boolean exclusiveRight);

    /** {@code text =~ pattern}. */
    Matcher matcher(Object text, Object pattern);

    /** Whether a script may catch it. */
    boolean catchable(Throwable thrown);
}
