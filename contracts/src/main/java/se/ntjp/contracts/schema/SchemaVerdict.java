package se.ntjp.contracts.schema;

/** What the contract's schemas say of a message. Only {@link #VALID} is good. */
public enum SchemaVerdict {
    /** The first child of Body is valid. */
    VALID,
    /** The first child of Body breaks the schema, see {@link ValidationResult#errors()}. */
    INVALID,
    /** The schemas do not declare the first child of Body. */
    UNKNOWN_ROOT,
    /** Body holds a SOAP fault, which no contract's schema describes. */
    FAULT,
    /** There is no Body, or nothing in it. */
    NO_CONTENT,
    /** The message could not be read to its end, see {@link EnvelopeFacts#problem()}. */
    UNREADABLE
}
