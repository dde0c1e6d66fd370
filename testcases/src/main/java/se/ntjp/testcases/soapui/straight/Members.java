package se.ntjp.testcases.soapui.straight;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads, writes and calls what is {@link Open}. Looks each class up once. Thread-safe. */
final class Members {

    private final Map<Class<?>, List<Method>> methods = new ConcurrentHashMap<>();

    private List<Method> methods(Class<?> type) {
        return methods.computeIfAbsent(type, Open::methods);
    }

    // What can be told before a script is run.

    Type callType(Type receiver, String method, int arguments) {
        return methods(raw(receiver)).stream()
                .filter(each -> each.getName().equals(method) && Arguments.fit(each, arguments))
                .findFirst()
                .map(each -> result(receiver, each))
                .orElseThrow(() -> new NeedsEngine(
                        "it calls %s of %s".formatted(method, raw(receiver).getSimpleName())));
    }

    /** What a method gives; of a list or map, an element. */
    private static Type result(Type receiver, Method method) {
        return method.getName().equals("get") && !Open.isOpen(method.getDeclaringClass())
                ? element(receiver)
                : method.getGenericReturnType();
    }

    Type propertyType(Type owner, String name) {
        if (Open.isMap(raw(owner))) {
            return element(owner);
        }
        return getter(raw(owner), name)
                .map(Method::getGenericReturnType)
                .or(() -> field(raw(owner), name).map(Field::getGenericType))
                .orElseThrow(() -> new NeedsEngine(
                        "it reads %s of %s".formatted(name, raw(owner).getSimpleName())));
    }

    Type elementType(Type owner) {
        Class<?> raw = raw(owner);
        if (Open.isMap(raw) || List.class.isAssignableFrom(raw)) {
            return element(owner);
        }
        return callType(owner, "getAt", 1);
    }

    void requireConstructor(Class<?> type, int arguments) {
        if (Arrays.stream(type.getConstructors()).noneMatch(each -> Arguments.fit(each, arguments))) {
            throw new NeedsEngine("it makes %s of %d things".formatted(type.getSimpleName(), arguments));
        }
    }

    void requireWritable(Type owner, String name) {
        if (!Open.isMap(raw(owner))) {
            callType(owner, "set" + capital(name), 1);
        }
    }

    void requireWritableElements(Type owner) {
        if (!Open.isMap(raw(owner))) {
            throw new NeedsEngine(
                    "it sets an element of %s".formatted(raw(owner).getSimpleName()));
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> known) {
            return known;
        }
        return type instanceof ParameterizedType known ? raw(known.getRawType()) : Object.class;
    }

    private static Type element(Type type) {
        Type[] of = type instanceof ParameterizedType known ? known.getActualTypeArguments() : new Type[0];
        return of.length == 0 ? Object.class : of[of.length - 1];
    }

    // What happens when it is.

    Object construct(Class<?> type, List<Object> arguments) {
        return Arrays.stream(type.getConstructors())
                .sorted(Arguments.nearestTo(arguments))
                .filter(each -> Arguments.fit(each, arguments))
                .findFirst()
                .map(each -> unwrapped(() -> each.newInstance(Arguments.spread(each, arguments))))
                .orElseThrow(() -> none("new " + type.getSimpleName(), arguments));
    }

    Object call(Object receiver, String method, List<Object> arguments) {
        if (receiver == null) {
            throw new NullPointerException("Cannot invoke method %s() on null object".formatted(method));
        }
        Method found = methods(receiver.getClass()).stream()
                .filter(each -> each.getName().equals(method) && Arguments.fit(each, arguments))
                .min(Arguments.nearestTo(arguments))
                .orElseThrow(() -> none(receiver.getClass().getSimpleName() + "." + method, arguments));
        return unwrapped(() -> found.invoke(receiver, Arguments.spread(found, arguments)));
    }

    Object read(Object owner, String name) {
        if (owner == null) {
            throw new NullPointerException("Cannot get property '%s' on null object".formatted(name));
        }
        if (owner instanceof Map<?, ?> map && Open.isMap(owner.getClass())) {
            return map.get(name);
        }
        Optional<Method> getter = getter(owner.getClass(), name);
        if (getter.isPresent()) {
            return unwrapped(() -> getter.get().invoke(owner));
        }
        Field field = field(owner.getClass(), name).orElseThrow(() -> none(name, List.of(owner)));
        return unwrapped(() -> field.get(owner));
    }

    Object element(Object owner, Object key) {
        if (owner instanceof List<?> list && key instanceof Integer index) {
            // As Groovy: from the end where negative, nothing beyond it.
            int place = index < 0 ? index + list.size() : index;
            return place >= 0 && place < list.size() ? list.get(place) : null;
        }
        if (owner instanceof Map<?, ?> map) {
            return map.get(key);
        }
        return call(owner, "getAt", Arrays.asList(key));
    }

    void write(Object owner, String name, Object value) {
        if (owner instanceof Map<?, ?> && Open.isMap(owner.getClass())) {
            writeElement(owner, name, value);
        } else {
            call(owner, "set" + capital(name), Arrays.asList(value));
        }
    }

    @SuppressWarnings("unchecked")
    void writeElement(Object owner, Object key, Object value) {
        if (owner instanceof Map<?, ?> map) {
            ((Map<Object, Object>) map).put(key, value);
        } else {
            call(owner, "putAt", Arrays.asList(key, value));
        }
    }

    private Optional<Method> getter(Class<?> type, String name) {
        return methods(type).stream()
                .filter(each -> each.getParameterCount() == 0)
                .filter(each -> each.getName().equals("get" + capital(name))
                        || each.getName().equals("is" + capital(name)) && each.getReturnType() == boolean.class)
                .findFirst();
    }

    private static Optional<Field> field(Class<?> type, String name) {
        return Open.family(type).stream()
                .filter(Open::isOpen)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                .filter(each -> each.getName().equals(name) && Modifier.isPublic(each.getModifiers()))
                .findFirst();
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static IllegalArgumentException none(String what, List<Object> arguments) {
        return new IllegalArgumentException("There is no %s(%s)"
                .formatted(
                        what,
                        arguments.stream()
                                .map(each ->
                                        each == null ? "null" : each.getClass().getSimpleName())
                                .collect(Collectors.joining(", "))));
    }

    private interface Reflection {

        Object go() throws ReflectiveOperationException;
    }

    /** Does it, and lets what it threw through as if it had been called as such. */
    private static Object unwrapped(Reflection reflection) {
        try {
            return reflection.go();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            if (e.getCause() instanceof Error problem) {
                throw problem;
            }
            throw new IllegalStateException(String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public method of ours cannot be called", e);
        }
    }
}
