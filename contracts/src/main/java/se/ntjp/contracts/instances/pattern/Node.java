package se.ntjp.contracts.instances.pattern;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/** A parsed regular expression. */
sealed interface Node {

    /**
     * Appends a string that matches.
     *
     * @param generosity how many repetitions more than the least a quantifier may give
     */
    void generate(RandomGenerator random, int generosity, StringBuilder out);

    /** Whether the node matches from {@code at} on, up to a place that {@code rest} accepts. */
    boolean matches(int[] text, int at, IntPredicate rest);

    /** One character of a set. */
    record One(CharacterSet set, int[] samples) implements Node {

        @Override
        public void generate(RandomGenerator random, int generosity, StringBuilder out) {
            out.appendCodePoint(samples[random.nextInt(samples.length)]);
        }

        @Override
        public boolean matches(int[] text, int at, IntPredicate rest) {
            return at < text.length && set.contains().test(text[at]) && rest.test(at + 1);
        }
    }

    /** Parts one after the other. */
    record InOrder(List<Node> parts) implements Node {

        @Override
        public void generate(RandomGenerator random, int generosity, StringBuilder out) {
            parts.forEach(part -> part.generate(random, generosity, out));
        }

        @Override
        public boolean matches(int[] text, int at, IntPredicate rest) {
            return from(0, text, at, rest);
        }

        private boolean from(int part, int[] text, int at, IntPredicate rest) {
            return part == parts.size()
                    ? rest.test(at)
                    : parts.get(part).matches(text, at, next -> from(part + 1, text, next, rest));
        }
    }

    /** One of several branches. */
    record Either(List<Node> branches) implements Node {

        @Override
        public void generate(RandomGenerator random, int generosity, StringBuilder out) {
            branches.get(random.nextInt(branches.size())).generate(random, generosity, out);
        }

        @Override
        public boolean matches(int[] text, int at, IntPredicate rest) {
            return branches.stream().anyMatch(branch -> branch.matches(text, at, rest));
        }
    }

    /** A part several times. */
    record Repeated(Node part, int min, int max) implements Node {

        @Override
        public void generate(RandomGenerator random, int generosity, StringBuilder out) {
            int times = min + random.nextInt(Math.min(max - min, generosity) + 1);
            for (int i = 0; i < times; i++) {
                part.generate(random, generosity, out);
            }
        }

        @Override
        public boolean matches(int[] text, int at, IntPredicate rest) {
            return from(0, text, at, rest);
        }

        private boolean from(int times, int[] text, int at, IntPredicate rest) {
            boolean more = times < max
                    && part.matches(text, at, next -> (next > at || times < min) && from(times + 1, text, next, rest));
            return more || times >= min && rest.test(at);
        }
    }
}
