package se.ntjp.contracts.schema;

/** What a verdict on a message rests on. */
public enum Engine {
    /** The contract's content models as a lazily built automaton; says only "valid", and only of plain documents. */
    GRAMMAR,
    /** The JDK's Xerces, fed by the same reader; it alone says "invalid", in words. */
    XERCES
}
