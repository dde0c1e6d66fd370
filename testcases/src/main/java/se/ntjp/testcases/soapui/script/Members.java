package se.ntjp.testcases.soapui.script;

import groovy.lang.GroovyObject;
import groovy.lang.GroovyRuntimeException;
import groovy.lang.MetaClass;
import groovy.lang.MetaMethod;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.codehaus.groovy.runtime.FormatHelper;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;

/**
 * Finds and calls the members of objects as Groovy does, those that Groovy adds among them, but public ones only: Groovy
 * itself would also call private ones.
 */
final class Members {

    private Members() {}

    /** The public method that a call means; empty where there is none. */
    static Optional<MetaMethod> method(Object receiver, String name, Object[] arguments) {
        return publicOnly(InvokerHelper.getMetaClass(receiver).getMetaMethod(name, arguments));
    }

    /** The public static method that a call of a class means. */
    static Optional<MetaMethod> staticMethod(Class<?> type, String name, Object[] arguments) {
        MetaClass meta = InvokerHelper.getMetaClass(type);
        return publicOnly(meta.getStaticMetaMethod(name, arguments)).filter(MetaMethod::isStatic);
    }

    private static Optional<MetaMethod> publicOnly(MetaMethod method) {
        return Optional.ofNullable(method).filter(MetaMethod::isPublic);
    }

    /** Calls a method that was found. */
    static Object call(Object receiver, MetaMethod method, String name, Object[] arguments) {
        return unwrapped(() -> receiver instanceof GroovyObject
                ? method.doMethodInvoke(receiver, arguments)
                : InvokerHelper.getMetaClass(receiver).invokeMethod(receiver, name, arguments));
    }

    /** Calls a static method that was found. */
    static Object callStatic(Class<?> type, MetaMethod method, Object[] arguments) {
        return unwrapped(() -> method.doMethodInvoke(type, arguments));
    }

    /** Makes an object by a public constructor; never one without arguments whose properties are then set. */
    static Object construct(Class<?> type, Object[] arguments) {
        boolean fits = Arrays.stream(type.getConstructors())
                .anyMatch(each -> each.getParameterCount() == arguments.length || each.isVarArgs());
        if (!fits) {
            throw new GroovyRuntimeException("Could not find matching constructor for: " + type.getName()
                    + FormatHelper.toTypeString(arguments));
        }
        return unwrapped(() -> InvokerHelper.invokeConstructorOf(type, arguments));
    }

    /** The public method that reads a property: {@code getName}, or {@code isName} of a truth. */
    static Optional<MetaMethod> getter(Object receiver, String property) {
        return property.isEmpty()
                ? Optional.empty()
                : method(receiver, "get" + capitalized(property), new Object[0])
                        .or(() -> method(receiver, "is" + capitalized(property), new Object[0])
                                .filter(method -> method.getReturnType() == boolean.class
                                        || method.getReturnType() == Boolean.class));
    }

    /** The public field of a class; static, where there is no receiver. */
    static Optional<Field> field(Class<?> type, String name, boolean ofClass) {
        try {
            Field field = type.getField(name);
            return Optional.of(field)
                    .filter(found -> Modifier.isStatic(found.getModifiers()) == ofClass
                            && Modifier.isPublic(found.getDeclaringClass().getModifiers()));
        } catch (NoSuchFieldException e) {
            return Optional.empty();
        }
    }

    /** What a field holds. */
    static Object value(Field field, Object receiver) {
        try {
            return field.get(receiver);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static String capitalized(String property) {
        return Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    /** What it gives, or throws what was thrown inside, without Groovy's wrapping. */
    static Object unwrapped(java.util.function.Supplier<Object> call) {
        try {
            return call.get();
        } catch (GroovyRuntimeException e) {
            throw raise(ScriptBytecodeAdapter.unwrap(e));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException raise(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
