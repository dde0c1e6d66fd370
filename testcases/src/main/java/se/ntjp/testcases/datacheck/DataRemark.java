package se.ntjp.testcases.datacheck;

import se.ntjp.contracts.text.Text;

/**
 * Something to do about a case's test data.
 *
 * @param name the parameter
 * @param value its value; empty where it has none
 * @param kind what sort of thing is wrong
 * @param words what to do
 * @param general whether the value, or the lack of it, is every case's
 */
public record DataRemark(String name, String value, Kind kind, Text words, boolean general) {

    /** What can be wrong. */
    public enum Kind {
        /** There is no value. */
        MISSING,
        /** There is a value for every case, but the case must have one of its own. */
        NOT_OWN,
        /** The value is the published one, which no real producer has. */
        PLACEHOLDER,
        /** The value is not the one that the case is about. */
        UNFIT,
        /** The value has a form that it cannot have. */
        FORM
    }
}
