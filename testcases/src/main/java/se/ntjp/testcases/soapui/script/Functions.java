package se.ntjp.testcases.soapui.script;

import groovy.lang.MissingMethodException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.codehaus.groovy.runtime.FormatHelper;

/** The functions that every script has, and the methods that Groovy gives every object and that reach outside. */
final class Functions {

    /** What scripts may call without a receiver. */
    static final Set<String> NAMES = Set.of("println", "print", "printf", "sprintf", "sleep");

    private static final Set<String> OF_EVERY_OBJECT = Set.of("println", "print", "printf", "sprintf", "sleep");

    private final ScriptWorld world;
    private final ScriptOutput output;

    Functions(ScriptWorld world, ScriptOutput output) {
        this.world = world;
        this.output = output;
    }

    Object call(String name, Object[] arguments) {
        switch (name) {
            case "println":
                output.println(arguments.length == 0 ? "" : FormatHelper.toString(arguments[0]));
                return null;
            case "print":
                output.print(arguments.length == 0 ? "" : FormatHelper.toString(arguments[0]));
                return null;
            case "printf":
                output.print(formatted(arguments));
                return null;
            case "sprintf":
                return formatted(arguments);
            case "sleep":
                if (arguments.length > 0 && arguments[0] instanceof Number) {
                    return TimeAndChance.pause(world, arguments);
                }
                throw new MissingMethodException(name, Object.class, arguments);
            default:
                throw new MissingMethodException(name, Object.class, arguments);
        }
    }

    /** Whether Groovy's own of this name would reach outside. */
    boolean isOfEveryObject(Object receiver, String method) {
        boolean printed = OF_EVERY_OBJECT.contains(method) && !(receiver instanceof ForScripts);
        boolean thrown = receiver instanceof Throwable && method.equals("printStackTrace");
        boolean shuffled = receiver instanceof List<?> && (method.equals("shuffle") || method.equals("shuffled"));
        boolean formatted = receiver instanceof String && method.equals("formatted");
        return printed || thrown || shuffled || formatted;
    }

    /** Calls it. */
    Object ofObject(Object receiver, String method, Object[] arguments) {
        switch (method) {
            case "sleep":
                Object[] pause = receiver instanceof TimeUnit unit && arguments.length == 1
                        ? new Object[] {unit.toMillis(((Number) arguments[0]).longValue())}
                        : arguments;
                return call(method, pause);
            case "printStackTrace":
                output.println(receiver.toString());
                return null;
            case "formatted":
                List<Object> format = new ArrayList<>(List.of(receiver));
                format.addAll(Arrays.asList(arguments));
                return formatted(format.toArray());
            case "shuffle":
                java.util.Collections.shuffle((List<?>) receiver, chance(arguments));
                return null;
            case "shuffled":
                List<Object> copy = new ArrayList<>((List<?>) receiver);
                java.util.Collections.shuffle(copy, chance(arguments));
                return copy;
            default:
                return call(
                        method,
                        method.startsWith("print") && arguments.length == 0 ? new Object[] {receiver} : arguments);
        }
    }

    private Random chance(Object[] arguments) {
        return arguments.length == 1 && arguments[0] instanceof Random given
                ? given
                : new Random(world.random().nextLong());
    }

    /** {@code sprintf(format, values)}, the values also in one list; in English, on every machine. */
    static String formatted(Object[] arguments) {
        String format = String.valueOf(arguments[0]);
        Growth.format(format);
        Object[] values = arguments.length == 2 && arguments[1] instanceof List<?> list
                ? list.toArray()
                : arguments.length == 2 && arguments[1] instanceof Object[] array
                        ? array
                        : Arrays.copyOfRange(arguments, 1, arguments.length);
        return String.format(TimeAndChance.LANGUAGE, format, values);
    }
}
