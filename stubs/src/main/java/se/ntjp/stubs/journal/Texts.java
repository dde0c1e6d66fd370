package se.ntjp.stubs.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Texts of elements in a valid request, found by local names: the schema allows foreign elements last only. */
final class Texts {

    private Texts() {}

    /** The texts at a path, without white space around them. */
    static List<String> all(Element parent, String... path) {
        Stream<Element> found = Stream.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> children(element, name));
        }
        return found.map(element -> element.getTextContent().strip()).toList();
    }

    /** The first of them, if it says anything. */
    static Optional<String> optional(Element parent, String... path) {
        return all(parent, path).stream().findFirst().filter(text -> !text.isEmpty());
    }

    /** The first of them, or nothing. */
    static String first(Element parent, String... path) {
        return optional(parent, path).orElse("");
    }

    /** The period that the journal contracts filter by. */
    static Optional<Days> period(Element request) {
        return optional(request, "datePeriod", "start")
                .map(start -> new Days(start, first(request, "datePeriod", "end")));
    }

    private static Stream<Element> children(Element parent, String name) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> name.equals(child.getLocalName()));
    }
}
