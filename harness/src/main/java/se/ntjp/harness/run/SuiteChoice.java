package se.ntjp.harness.run;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Which suite a run uses.
 *
 * @param kind what kind
 * @param file for {@link Kind#FILE}; {@code null} otherwise
 */
public record SuiteChoice(Kind kind, Path file) {

    /** The release package's own suite, else the bundled one, else one derived from the contract. */
    public static final SuiteChoice BEST = new SuiteChoice(Kind.BEST, null);

    /** The bundled suite, else one derived from the contract. */
    public static final SuiteChoice WRITTEN = new SuiteChoice(Kind.WRITTEN, null);

    /** What kind of suite. */
    public enum Kind {
        /** The official one of the release package, else the bundled one, else one derived from the contract. */
        BEST,
        /** The bundled one, else one derived from the contract. */
        WRITTEN,
        /** The SoapUI project in the release package. */
        OFFICIAL,
        /** The one that comes with the harness. */
        BUNDLED,
        /** One derived from the contract's schemas. */
        BASELINE,
        /** The user's own, in YAML or a SoapUI project. */
        FILE
    }

    /** What the user wrote: {@code official}, {@code bundled}, {@code baseline} or a file. */
    public static SuiteChoice of(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "official" -> new SuiteChoice(Kind.OFFICIAL, null);
            case "bundled" -> new SuiteChoice(Kind.BUNDLED, null);
            case "baseline" -> new SuiteChoice(Kind.BASELINE, null);
            default -> of(Path.of(written));
        };
    }

    /** The user's own. */
    public static SuiteChoice of(Path file) {
        return new SuiteChoice(Kind.FILE, file);
    }

    /** The user's own SoapUI project, if it is one. */
    Optional<Path> projectFile() {
        return Optional.ofNullable(file)
                .filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".xml"));
    }
}
