package se.ntjp.contracts.instances;

import java.util.Map;
import java.util.Optional;

/**
 * Test data for generated documents. An element is named by its path of local names, for example
 * {@code /GetCareDocumentation/patientId/extension}; an attribute by its element's path and {@code /@name}. Where
 * an element is repeated, all of its kind have the same path.
 */
@FunctionalInterface
public interface ValueSource {

    /** The text to put at a path, used as it is; empty to have one generated. */
    Optional<String> value(String path);

    /** Whether an optional element must be there, because it or something in it has a value. */
    default boolean wants(String path) {
        return value(path).isPresent();
    }

    /** Has no values: everything is generated. */
    static ValueSource none() {
        return path -> Optional.empty();
    }

    /** Values by path; the elements on the way to them are wanted too. */
    static ValueSource of(Map<String, String> values) {
        Map<String, String> byPath = Map.copyOf(values);
        return new ValueSource() {
            @Override
            public Optional<String> value(String path) {
                return Optional.ofNullable(byPath.get(path));
            }

            @Override
            public boolean wants(String path) {
                return byPath.keySet().stream().anyMatch(each -> each.equals(path) || each.startsWith(path + "/"));
            }
        };
    }
}
