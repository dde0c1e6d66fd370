package se.ntjp.contracts.schema;

/**
 * Why a message could not be read to its end.
 *
 * @param kind what sort of problem
 * @param line where reading stopped, from 1
 * @param column from 1
 * @param offset characters before that place, from 0
 * @param message the parser's words, in English
 */
public record ReadProblem(Kind kind, int line, int column, long offset, String message) {

    /** The sorts of problems, told apart since they are different findings. */
    public enum Kind {
        /** The bytes are not XML. */
        NOT_WELL_FORMED,
        /** The bytes end before the document does, or there are none. */
        TRUNCATED,
        /** The bytes are not characters in the encoding they should have, or nobody knows that encoding. */
        MALFORMED_ENCODING,
        /** A document type declaration, which SOAP forbids (ENV-07) and which is never processed. */
        DTD_REFUSED,
        /** Depth, attributes or text beyond what is read of any message. */
        LIMIT_EXCEEDED
    }
}
