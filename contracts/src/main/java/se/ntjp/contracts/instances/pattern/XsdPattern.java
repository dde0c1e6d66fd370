package se.ntjp.contracts.instances.pattern;

import java.util.random.RandomGenerator;

/** A pattern facet of XML Schema 1.0. It is always anchored at both ends. */
public final class XsdPattern {

    private final String source;
    private final Node root;

    private XsdPattern(String source, Node root) {
        this.source = source;
        this.root = root;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException where it is not one, with the place in it
     */
    public static XsdPattern of(String source) {
        return new XsdPattern(source, new PatternParser(source).parse());
    }

    /**
     * A string that matches.
     *
     * @param generosity how many repetitions more than the least a quantifier may give, 0 for the shortest strings
     */
    public String generate(RandomGenerator random, int generosity) {
        StringBuilder out = new StringBuilder();
        root.generate(random, generosity, out);
        return out.toString();
    }

    /** Whether the whole text matches. */
    public boolean matches(String text) {
        int[] codePoints = text.codePoints().toArray();
        return root.matches(codePoints, 0, end -> end == codePoints.length);
    }

    @Override
    public String toString() {
        return source;
    }
}
