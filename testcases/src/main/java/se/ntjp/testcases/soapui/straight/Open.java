package se.ntjp.testcases.soapui.straight;

import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.scope.RunServices;

/**
 * What straight-line scripts may touch: public members of the shim's classes and of the items of a run, and a handful of
 * methods of strings, lists and maps. A whitelist, since these scripts run without anybody having trusted them.
 */
final class Open {

    private static final List<String> SHIM = List.of("se.skl.rivta.", "com.eviware.soapui.");
    private static final String ITEMS = "se.ntjp.testcases.soapui.scope.";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*");

    /** Methods that are for whoever runs the script, not for the script. */
    private static final Set<String> CLOSED =
            Set.of("services", "expandWith", "offer", "definition", "ran", "finish", "takeNext");

    private static final Map<Class<?>, Set<String>> SOME = Map.of(
            String.class,
                    Set.of(
                            "trim",
                            "length",
                            "isEmpty",
                            "contains",
                            "startsWith",
                            "endsWith",
                            "equals",
                            "concat",
                            "toString"),
            List.class, Set.of("get", "size", "isEmpty", "contains"),
            Map.class, Set.of("get", "put", "containsKey", "size", "isEmpty"));

    private Open() {}

    /** The class that {@code new} may make by this qualified name; empty where there is none. */
    static Optional<Class<?>> type(String name) {
        if (name.equals("File") || name.equals("java.io.File")) {
            return Optional.of(File.class);
        }
        if (!NAME.matcher(name).matches() || SHIM.stream().noneMatch(name::startsWith)) {
            return Optional.empty();
        }
        try {
            Class<?> type = Class.forName(name, false, Open.class.getClassLoader());
            return isOpen(type) && !Modifier.isAbstract(type.getModifiers()) ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** The methods of an object of this class that may be called, always in the same order. */
    static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> each : family(type)) {
            Set<String> some = SOME.getOrDefault(each, Set.of());
            boolean open = isOpen(each);
            Arrays.stream(each.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                    .filter(method -> open && !CLOSED.contains(method.getName()) || some.contains(method.getName()))
                    .sorted(Comparator.comparing(Method::toGenericString))
                    .forEach(methods::add);
        }
        return methods;
    }

    /** A class, those above it and the interfaces of all, nearest first. */
    static Set<Class<?>> family(Class<?> type) {
        Set<Class<?>> family = new LinkedHashSet<>();
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            family.add(each);
        }
        for (Class<?> each : List.copyOf(family)) {
            interfaces(each, family);
        }
        return family;
    }

    private static void interfaces(Class<?> type, Set<Class<?>> into) {
        for (Class<?> each : type.getInterfaces()) {
            into.add(each);
            interfaces(each, into);
        }
    }

    /** Whether all public members of a class may be used. */
    static boolean isOpen(Class<?> type) {
        String name = type.getName();
        return Modifier.isPublic(type.getModifiers())
                && type != RunServices.class
                && (name.startsWith(ITEMS) || SHIM.stream().anyMatch(name::startsWith));
    }

    /** Whether a property of a class is an entry of the map that it is. */
    static boolean isMap(Class<?> type) {
        return type == RunContext.class || Map.class.isAssignableFrom(type) && !isOpen(type);
    }
}
