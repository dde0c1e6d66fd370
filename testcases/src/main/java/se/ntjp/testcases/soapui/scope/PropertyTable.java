package se.ntjp.testcases.soapui.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something with a name and properties: a project, suite, case, step or mock service. Confined to one thread. */
public class PropertyTable {

    private final String name;
    private final Map<String, String> values = new LinkedHashMap<>();

    PropertyTable(String name, Map<String, String> initial) {
        this.name = name;
        values.putAll(initial);
    }

    /** The name. */
    public String getName() {
        return name;
    }

    /** A property's value; {@code null} where there is none. */
    public String getPropertyValue(String property) {
        return values.get(property);
    }

    /** Sets a property; {@code null} empties it. Anything else becomes text. */
    public void setPropertyValue(String property, Object value) {
        values.put(property, value == null ? null : value.toString());
    }

    /** Whether there is such a property. */
    public boolean hasProperty(String property) {
        return values.containsKey(property);
    }

    /** The properties' names, in order. */
    public String[] getPropertyNames() {
        return values.keySet().toArray(String[]::new);
    }

    /** Removes a property and gives what it held. */
    public String removeProperty(String property) {
        return values.remove(property);
    }

    /** The properties as they are now, by name. */
    public Map<String, String> getProperties() {
        return new LinkedHashMap<>(values);
    }

    /** Parts by name, in order; of several with a name the first. */
    static <T extends PropertyTable> Map<String, T> byName(List<T> parts) {
        Map<String, T> byName = new LinkedHashMap<>();
        parts.forEach(part -> byName.putIfAbsent(part.getName(), part));
        return byName;
    }

    @Override
    public String toString() {
        return name;
    }
}
