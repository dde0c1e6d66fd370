package se.ntjp.testcases.soapui.assertion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.JacksonJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a JsonPath selects in an answer. Paths come from strangers: they are bounded in length, in how often they search
 * the whole document, and cannot hold regular expressions of their own.
 *
 * @param value as Java has it: text, number, truth, list, map or {@code null}
 */
public record JsonAnswer(Object value) {

    private static final int MAX_PATH = 2000;
    private static final int MAX_SEARCHES = 3;
    private static final Pattern SEARCH = Pattern.compile(Pattern.quote(".."));

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * What a path selects.
     *
     * @return empty where there is nothing at the path
     * @throws IllegalArgumentException where the path or the answer cannot be read
     */
    public static Optional<JsonAnswer> select(String content, String path) {
        if (path.length() > MAX_PATH
                || path.contains("=~")
                || SEARCH.matcher(path).results().count() > MAX_SEARCHES) {
            throw new IllegalArgumentException(
                    ("JsonPath [%s] is not tried: at most %d characters, %d times «..»," + " and no «=~»")
                            .formatted(path, MAX_PATH, MAX_SEARCHES));
        }
        Configuration configuration = Configuration.builder()
                .jsonProvider(new JacksonJsonProvider(MAPPER))
                .mappingProvider(new JacksonMappingProvider(MAPPER))
                .build();
        try {
            Object document = MAPPER.readValue(content, Object.class);
            return Optional.of(new JsonAnswer(JsonPath.compile(path).read(document, configuration)));
        } catch (PathNotFoundException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The Response is not JSON: " + e.getOriginalMessage(), e);
        } catch (RuntimeException | StackOverflowError e) {
            // The library has no one type for what is wrong with a path.
            throw new IllegalArgumentException("JsonPath [%s] is wrong: %s".formatted(path, e.getMessage()), e);
        }
    }

    /** The value as text: JSON where it is a list or an object. */
    public String text() {
        if (value instanceof Collection || value instanceof Map) {
            try {
                return MAPPER.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("The value cannot be written as JSON", e);
            }
        }
        return String.valueOf(value);
    }

    /** How many values it is. */
    int count() {
        return value instanceof Collection<?> many ? many.size() : 1;
    }

    /** Whether it is what is expected, as text or as JSON. */
    boolean is(String expected, boolean wildcards) {
        String text = text();
        if (wildcards ? Wildcards.fits(expected, text) : expected.equals(text)) {
            return true;
        }
        if (!(value instanceof Collection || value instanceof Map)) {
            return false;
        }
        try {
            return MAPPER.readTree(expected).equals(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
