package se.ntjp.testcases.suite;

import java.util.List;

/**
 * The elements of a request below its root, in schema order. An element that holds a {@code ${parameter}} without a
 * value is left out, with all it contains; so one template serves every combination of filters.
 *
 * @param elements the top-level elements
 */
public record RequestTemplate(List<Element> elements) {

    /** A template without elements, for contracts whose requests come from the schema. */
    public static final RequestTemplate NONE = new RequestTemplate(List.of());

    public RequestTemplate {
        elements = List.copyOf(elements);
    }

    /**
     * One element.
     *
     * @param name prefixed name, the prefix declared in the suite's namespaces
     * @param text its text, with {@code ${parameter}}; empty where it has children
     * @param children its child elements, in order
     */
    public record Element(String name, String text, List<Element> children) {

        public Element {
            children = List.copyOf(children);
        }
    }
}
