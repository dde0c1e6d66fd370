package se.ntjp.contracts.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in the content the reader is. Whether the first of several siblings needs a position is known only once its
 * parent has ended, so places are kept and written out afterwards.
 */
final class ElementPath {

    private final Deque<Level> open = new ArrayDeque<>();
    private final Level top = new Level(null, new HashMap<>());

    ElementPath() {
        open.push(top);
    }

    void enter(String name) {
        Count siblings = open.element().children.computeIfAbsent(name, each -> new Count());
        open.push(new Level(new Step(name, ++siblings.value, siblings), new HashMap<>()));
    }

    void leave() {
        open.pop();
    }

    /** The place of the innermost open element. */
    Place here() {
        List<Step> steps = new ArrayList<>();
        open.descendingIterator().forEachRemaining(level -> {
            if (level.step != null) {
                steps.add(level.step);
            }
        });
        return new Place(steps);
    }

    /** An element's place; its text is final when the document has ended. */
    record Place(List<Step> steps) {

        @Override
        public String toString() {
            StringBuilder path = new StringBuilder();
            for (Step step : steps) {
                path.append('/').append(step.name);
                if (step.siblings.value > 1) {
                    path.append('[').append(step.position).append(']');
                }
            }
            return path.toString();
        }
    }

    private static final class Count {
        private int value;
    }

    private record Step(String name, int position, Count siblings) {}

    private record Level(Step step, Map<String, Count> children) {}
}
