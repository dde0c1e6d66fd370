package se.ntjp.contracts.schema;

/**
 * How much of a hostile message is held in memory. Depth and size of attributes are bounded by
 * {@link se.ntjp.contracts.xml.SafeXml}.
 *
 * @param maxErrors schema errors kept with their words; further ones are only counted
 * @param maxNames names kept of header entries, Body children and fault children
 * @param maxTextLength characters of one element's text that the schema gives a form, or of the address or a fault
 */
public record MessageLimits(int maxErrors, int maxNames, int maxTextLength) {

    /** Fifty errors, a hundred names, and text of sixteen million characters: an attached document as base64. */
    public static final MessageLimits DEFAULT = new MessageLimits(50, 100, 16 << 20);
}
