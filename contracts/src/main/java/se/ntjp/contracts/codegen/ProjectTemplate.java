package se.ntjp.contracts.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files of a generated project before names are filled in: resources with placeholders like {@code @name@}. */
final class ProjectTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("@([a-zA-Z0-9.]+)@");

    private ProjectTemplate() {}

    /** The versions that this build was made with, by the placeholders {@code version.*}. */
    static Properties versions() {
        Properties versions = new Properties();
        try (InputStream content = open("versions.properties")) {
            versions.load(content);
            return versions;
        } catch (IOException e) {
            throw damaged("versions.properties", e);
        }
    }

    /**
     * A template with every placeholder filled in, once: a value is never searched for placeholders.
     *
     * @param template the resource's name without {@code .txt}
     * @param values must hold a value for each placeholder
     */
    static String fill(String template, Map<String, String> values) {
        try (InputStream content = open(template + ".txt")) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return PLACEHOLDER
                    .matcher(text)
                    .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(value(template, values, found)));
        } catch (IOException e) {
            throw damaged(template, e);
        }
    }

    private static String value(String template, Map<String, String> values, MatchResult found) {
        String value = values.get(found.group(1));
        if (value == null) {
            throw new IllegalStateException("%s: nothing to put for %s".formatted(template, found.group()));
        }
        return value;
    }

    private static InputStream open(String resource) throws IOException {
        InputStream content = ProjectTemplate.class.getResourceAsStream(resource);
        if (content == null) {
            throw new IOException("no resource " + resource);
        }
        return content;
    }

    private static UncheckedIOException damaged(String resource, IOException e) {
        return new UncheckedIOException(
                "The template %s cannot be read; the installation is damaged".formatted(resource), e);
    }
}
