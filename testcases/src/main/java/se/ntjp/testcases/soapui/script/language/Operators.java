package se.ntjp.testcases.soapui.script.language;

import java.util.Map;
import java.util.Objects;
import org.codehaus.groovy.runtime.ScriptBytecodeAdapter;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;

/** What an operator with two values does to them. */
@FunctionalInterface
interface Operators {

    /** The methods that operators call. */
    Map<String, String> METHODS = Map.ofEntries(
            Map.entry("+", "plus"),
            Map.entry("-", "minus"),
            Map.entry("*", "multiply"),
            Map.entry("/", "div"),
            Map.entry("%", "mod"),
            Map.entry("**", "power"),
            Map.entry("<<", "leftShift"),
            Map.entry(">>", "rightShift"),
            Map.entry(">>>", "rightShiftUnsigned"),
            Map.entry("&", "and"),
            Map.entry("|", "or"),
            Map.entry("^", "xor"));

    /** Comparisons, which touch nothing but the two values. */
    Map<String, Operators> COMPARISONS = Map.of(
            "==", (host, a, b) -> ScriptBytecodeAdapter.compareEqual(a, b),
            "!=", (host, a, b) -> ScriptBytecodeAdapter.compareNotEqual(a, b),
            "<", (host, a, b) -> ScriptBytecodeAdapter.compareLessThan(a, b),
            "<=", (host, a, b) -> ScriptBytecodeAdapter.compareLessThanEqual(a, b),
            ">", (host, a, b) -> ScriptBytecodeAdapter.compareGreaterThan(a, b),
            ">=", (host, a, b) -> ScriptBytecodeAdapter.compareGreaterThanEqual(a, b),
            "<=>", (host, a, b) -> ScriptBytecodeAdapter.compareTo(a, b),
            "===", (host, a, b) -> a == b,
            "!==", (host, a, b) -> a != b);

    Object apply(Host host, Object left, Object right);

    /** The operator of a sign; throws where it is none of a language of two values. */
    static Operators of(String sign, int line) {
        if (COMPARISONS.containsKey(sign)) {
            Operators comparison = COMPARISONS.get(sign);
            return (host, a, b) -> {
                host.compare(a, b);
                return comparison.apply(host, a, b);
            };
        }
        if (METHODS.containsKey(sign)) {
            String method = METHODS.get(sign);
            return (host, a, b) -> host.call(a, method, new Object[] {b});
        }
        return switch (sign) {
            case "=~" -> (host, a, b) -> host.matcher(a, b);
            case "==~" -> (host, a, b) -> host.matcher(a, b).matches();
            case "in" -> (host, a, b) -> contains(host, a, b);
            case "!in" -> (host, a, b) -> !contains(host, a, b);
            case "instanceof" -> (host, a, b) -> ((Class<?>) b).isInstance(a);
            case "!instanceof" -> (host, a, b) -> !((Class<?>) b).isInstance(a);
            case "[" -> Host::at;
            default -> throw new LanguageException("The operator " + sign + " cannot be used here", line);
        };
    }

    /** {@code value in set}, which is also what a {@code case} asks. */
    static boolean contains(Host host, Object value, Object set) {
        if (set == null) {
            return value == null;
        }
        return set instanceof Class<?> type
                ? type.isInstance(value)
                : truth(host.call(set, "isCase", new Object[] {value}));
    }

    /** Whether Groovy takes a value for true. */
    static boolean truth(Object value) {
        return DefaultTypeTransformation.castToBoolean(value);
    }

    /** The text of a value, as in {@code "$value"}. */
    static String text(Object value) {
        return Objects.toString(org.codehaus.groovy.runtime.FormatHelper.toString(value));
    }
}
