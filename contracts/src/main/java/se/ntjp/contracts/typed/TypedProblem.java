package se.ntjp.contracts.typed;

import se.ntjp.contracts.text.Text;

/**
 * Something that a generated client cannot read, or drops without a word.
 *
 * @param kind what sort of problem
 * @param element the element where it is, as its local name; empty where unknown
 * @param line the line in what was read, counted from 1; 0 where unknown
 * @param column the column, counted from 1; 0 where unknown
 * @param message what is wrong, and what a client makes of it
 */
public record TypedProblem(Kind kind, String element, int line, int column, Text message) {

    /** Sorts of problems. */
    public enum Kind {
        /** An element or attribute that the generated classes do not know. CXF's client throws. */
        UNEXPECTED,
        /** A text that is no value of its type, for example letters in a number. CXF's client throws. */
        UNPARSABLE,
        /** A text that JAXB turns to {@code null} without a word: the consumer sees an absent element. */
        SILENTLY_LOST,
        /** Another element than the contract's, or none, where the payload should begin. CXF's client throws. */
        WRONG_ROOT,
        /** Not readable as XML, or more problems than are listed. */
        UNREADABLE
    }
}
