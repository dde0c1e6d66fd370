package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import java.util.Optional;
import se.ntjp.testcases.soapui.project.Assertion;

/**
 * What the assertions on JSON have in common.
 *
 * @param path as written
 * @param expected with everything filled in
 * @param selected what is at the path
 */
record JsonAssertion(String path, String expected, Optional<JsonAnswer> selected) {

    /**
     * Reads the answer.
     *
     * @throws IllegalArgumentException where it or the path cannot be read
     */
    static JsonAssertion of(Assertion assertion, Subject subject) {
        String path = assertion.setting("path");
        return new JsonAssertion(
                path,
                subject.context().expand(assertion.setting("content")),
                JsonAnswer.select(
                        subject.item().responseContent(), subject.context().expand(path)));
    }

    List<String> failed(String actual) {
        return List.of(
                "Comparison failed for path [%s], expecting [%s], actual was [%s]".formatted(path, expected, actual));
    }

    List<String> missing() {
        return List.of("Missing content for path [%s] in Response".formatted(path));
    }
}
