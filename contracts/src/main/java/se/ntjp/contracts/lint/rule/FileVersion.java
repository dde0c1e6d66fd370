package se.ntjp.contracts.lint.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version in a file's name, {@code …_major.minor…}.
 *
 * @param major the major version
 * @param minor the minor version
 */
public record FileVersion(int major, int minor) {

    private static final Pattern VERSION = Pattern.compile("_(\\d{1,9})\\.(\\d{1,9})(?=[._])");

    /** The version that a path's last step bears; empty where it bears none. */
    public static Optional<FileVersion> of(String file) {
        Matcher version = VERSION.matcher(file.substring(file.lastIndexOf('/') + 1));
        return version.find()
                ? Optional.of(new FileVersion(Integer.parseInt(version.group(1)), Integer.parseInt(version.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
