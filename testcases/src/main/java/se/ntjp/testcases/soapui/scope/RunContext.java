package se.ntjp.testcases.soapui.scope;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The context of one run of a case, or of one request to a mock service: what scripts call {@code context}. A map of
 * names to anything. A name that is absent is looked for without regard to letter case, since the official files spell
 * the same name differently ({@code careUnitHSAId}, {@code careUnitHSAid}). Confined to one thread.
 */
public final class RunContext extends AbstractMap<String, Object> {

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> items;
    private final RunServices services;
    private UnaryOperator<String> expander = UnaryOperator.identity();

    /**
     * @param items what scripts find without having put it there, for example {@code testCase}, {@code testRunner},
     *     {@code mockService}; not among the entries
     * @param services what the classes that scripts call need of the run
     */
    public RunContext(Map<String, Object> items, RunServices services) {
        this.items = new LinkedHashMap<>(items);
        this.services = services;
    }

    /** Tells how {@code ${…}} is filled in; once, by whoever makes the context. */
    public void expandWith(UnaryOperator<String> filledIn) {
        this.expander = filledIn;
    }

    /** Adds something that scripts find, for example {@code testRunner}. */
    public void offer(String name, Object item) {
        items.put(name, item);
    }

    /** What the classes that scripts call need of the run. */
    public RunServices services() {
        return services;
    }

    /** Fills in every {@code ${…}} of a text. */
    public String expand(String text) {
        return expander.apply(text);
    }

    /** A value; {@code null} where there is none. */
    public Object getProperty(String name) {
        return get(name);
    }

    /** Sets a value. */
    public void setProperty(String name, Object value) {
        put(name, value);
    }

    /** Whether there is a value of this name. */
    public boolean hasProperty(String name) {
        return containsKey(name);
    }

    /** Removes a value and gives it. */
    public Object removeProperty(String name) {
        return remove(name);
    }

    /** The names, in the order they were set. */
    public String[] getPropertyNames() {
        return values.keySet().toArray(String[]::new);
    }

    /** The case that runs; {@code null} in a mock service. */
    public CaseItem getTestCase() {
        return (CaseItem) items.get("testCase");
    }

    /** What runs the case; {@code null} in a mock service. */
    public Object getTestRunner() {
        return items.get("testRunner");
    }

    @Override
    public Object get(Object name) {
        if (values.containsKey(name)) {
            return values.get(name);
        }
        return items.containsKey(name) ? items.get(name) : otherwiseSpelt(name).orElse(null);
    }

    private Optional<Object> otherwiseSpelt(Object name) {
        Map<String, Object> ignoringCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        ignoringCase.putAll(values);
        return Optional.ofNullable(ignoringCase.get(String.valueOf(name)));
    }

    @Override
    public boolean containsKey(Object name) {
        return values.containsKey(name);
    }

    @Override
    public Object put(String name, Object value) {
        return values.put(name, value);
    }

    @Override
    public Object remove(Object name) {
        return values.remove(name);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return values.entrySet();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
