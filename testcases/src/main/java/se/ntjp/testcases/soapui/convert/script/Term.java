package se.ntjp.testcases.soapui.convert.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.groovy.ast.expr.ClosureExpression;

/** What an expression of a script stands for, as far as it matters to what the script judges. */
public sealed interface Term {

    /** Something that is not understood. */
    Term UNKNOWN = new Unknown();

    /** The same, with what is of the script's own step as of the step of this name. */
    default Term of(String step) {
        if (this instanceof Answer answer && answer.step().isEmpty()) {
            return new Answer(step);
        }
        if (this instanceof Count count && count.step().isEmpty()) {
            return new Count(step, count.xpath());
        }
        return this instanceof Elements elements && elements.step().isEmpty()
                ? new Elements(step, elements.path())
                : this;
    }

    /** Something that is not understood. */
    record Unknown() implements Term {}

    /**
     * A text, as a suite would write it.
     *
     * @param value may hold {@code ${name}} of the context
     */
    record Words(String value) implements Term {}

    /**
     * A variable of the context and nothing else.
     *
     * @param name of test data, or what a script has kept there
     */
    record Variable(String name) implements Term {}

    /** A property of the case that scripts keep. */
    record Property(String name) implements Term {}

    /** Some terms in a row. */
    record Row(List<Term> terms) implements Term {

        public Row {
            terms = List.copyOf(terms);
        }
    }

    /**
     * The answer to a step.
     *
     * @param step its name; empty for the step whose assertion the script is
     */
    record Answer(String step) implements Term {}

    /**
     * Elements of an answer.
     *
     * @param step as of {@link Answer}
     * @param path an absolute XPath, or names from the envelope's Body on, as XmlSlurper takes them
     */
    record Elements(String step, String path) implements Term {

        private static final int ABOVE_PAYLOAD = 2;

        /** A path of names, as XPath relative to the payload element; empty where it does not go below that. */
        public static Optional<String> belowPayload(String path) {
            String[] names = path.split("/");
            if (path.startsWith("/") || names.length <= ABOVE_PAYLOAD || !names[0].equals("Body")) {
                return Optional.empty();
            }
            return Optional.of(Stream.of(names)
                    .skip(ABOVE_PAYLOAD)
                    .map(name -> "*:" + name)
                    .collect(Collectors.joining("/")));
        }
    }

    /**
     * How many of something an answer has.
     *
     * @param xpath of what, as {@link Elements#path}; empty for records
     */
    record Count(String step, String xpath) implements Term {}

    /** Where one text stands in another. */
    record Place(Term where, Term what) implements Term {}

    /** All records of the answer that the script judges. */
    record Records() implements Term {}

    /** An object of Inera's library that judges answers. */
    record Judge() implements Term {}

    /** A closure, to be looked into where it is used. */
    record Code(ClosureExpression closure) implements Term {}
}
