package se.ntjp.harness.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.testcases.source.SuiteException;

/**
 * The projects whose scripts the user trusts: a line each with the SHA-256 of the project file and, for people, a name;
 * lines that begin with {@code #} and blank ones say nothing. A project that has changed has another digest, and must be
 * trusted anew.
 */
public final class TrustFile {

    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]{64})(?:\\s.*)?");
    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_NAME = 200;

    private final Path path;

    /** @param path where it lies, or will lie */
    public TrustFile(Path path) {
        this.path = path;
    }

    /** Where the user's own lies unless another is named: {@code ~/.config/ntjp/trusted-projects}. */
    public static Path standardPath() {
        return Path.of(System.getProperty("user.home", ""), ".config", "ntjp", "trusted-projects");
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /**
     * Whether the user trusts a project. Without a file nothing is trusted.
     *
     * @param digest SHA-256 of the project file in hexadecimal
     * @throws SuiteException with file and line where a line is wrong: nobody can know what it was to say
     * @throws IOException where the file is there and cannot be read
     */
    public boolean trusts(String digest) throws IOException {
        return digests().contains(digest.toLowerCase(Locale.ROOT));
    }

    /**
     * Adds a project.
     *
     * @param name for people
     * @return whether it was not trusted before
     * @throws SuiteException as {@link #trusts}
     * @throws IOException where the file cannot be written
     */
    public boolean add(String digest, String name) throws IOException {
        if (!LINE.matcher(digest).matches()) {
            throw new IllegalArgumentException("Not a SHA-256 in hexadecimal: " + digest);
        }
        if (trusts(digest)) {
            return false;
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        String oneLine = name.replaceAll("\\p{Cntrl}+", " ").strip();
        String line =
                digest.toLowerCase(Locale.ROOT) + "  " + oneLine.substring(0, Math.min(MAX_NAME, oneLine.length()));
        String before = endsWithinLine() ? System.lineSeparator() : "";
        Files.writeString(
                path,
                before + line + System.lineSeparator(),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return true;
    }

    private boolean endsWithinLine() throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        byte[] content = Files.readAllBytes(path);
        return content.length > 0 && content[content.length - 1] != '\n';
    }

    private Set<String> digests() throws IOException {
        Set<String> digests = new HashSet<>();
        if (!Files.exists(path)) {
            return digests;
        }
        if (Files.size(path) > MAX_BYTES) {
            throw new SuiteException("%s: expected at most %d bytes, found %d. Is it the right file?"
                    .formatted(path, MAX_BYTES, Files.size(path)));
        }
        // Names are for people and may be in any encoding.
        List<String> lines = Files.readAllLines(path, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                digests.add(matcher.group(1).toLowerCase(Locale.ROOT));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                throw new SuiteException(
                        "%s, line %d: expected the SHA-256 of a project in 64 hexadecimal digits and perhaps a name, or # and a comment, found «%s». Correct or remove it."
                                .formatted(path, i + 1, line.substring(0, Math.min(MAX_NAME, line.length()))));
            }
        }
        return digests;
    }
}
