package se.ntjp.testcases.soapui.convert;

import java.util.List;

/**
 * An element of a request.
 *
 * @param namespace its namespace
 * @param name its local name
 * @param text its text, where it has no children; blanks around it do not count
 * @param children its children, in order
 */
record RequestElement(String namespace, String name, String text, List<RequestElement> children) {

    RequestElement {
        children = List.copyOf(children);
    }

    /** What makes two elements the same element of a template: names all the way down, and which are empty. */
    String shape() {
        StringBuilder shape =
                new StringBuilder("{").append(namespace).append('}').append(name);
        shape.append(text.isEmpty() ? "(" : "=(");
        children.forEach(child -> shape.append(child.shape()));
        return shape.append(')').toString();
    }

    /** The elements below that hold text, itself if it does, in document order. */
    List<RequestElement> leaves() {
        return children.isEmpty()
                ? List.of(this)
                : children.stream().flatMap(child -> child.leaves().stream()).toList();
    }
}
