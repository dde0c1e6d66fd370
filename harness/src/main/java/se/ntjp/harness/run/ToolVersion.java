package se.ntjp.harness.run;

/**
 * Which harness made a run.
 *
 * @param number for example {@code 0.1.0}
 * @param digest SHA-256 of the harness' own classes, in lower-case hexadecimal
 */
public record ToolVersion(String number, String digest) {

    /** The name in the User-Agent header. */
    public String userAgent() {
        return "ntjp-harness/" + number;
    }
}
