package se.ntjp.stubs.mock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.ntjp.testcases.soapui.scope.PropertyTable;
import se.ntjp.testcases.soapui.scope.RunContext;

/**
 * What outlives a request: what scripts put into the context, and the properties of service and project, which
 * scripts may set. Each request works on copies, so that none waits for another; what it changed is kept when it is
 * over. Thread-safe.
 */
final class SharedValues {

    private final Map<String, Object> context = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> properties = new LinkedHashMap<>();

    /** Keeps what scripts left in the context. */
    synchronized void keep(RunContext left) {
        context.putAll(left);
    }

    /** Puts the values that earlier requests and the start script left into a request's context. */
    synchronized void lend(RunContext request) {
        request.putAll(context);
    }

    /** Gives a table the properties as they are now. */
    synchronized void lend(PropertyTable table) {
        properties.getOrDefault(key(table), Map.of()).forEach(table::setPropertyValue);
    }

    /**
     * Keeps what a request changed.
     *
     * @param before the table's properties when the request began
     */
    synchronized void takeBack(PropertyTable table, Map<String, String> before) {
        Map<String, String> kept = properties.computeIfAbsent(key(table), any -> new LinkedHashMap<>());
        table.getProperties().forEach((name, value) -> {
            if (!before.containsKey(name) || !Objects.equals(before.get(name), value)) {
                kept.put(name, value);
            }
        });
    }

    private static String key(PropertyTable table) {
        return table.getClass().getSimpleName() + " " + table.getName();
    }
}
