package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code JsonPath Existence Match}: there is something at {@code path}, or there is not, as {@code content} says. */
final class JsonPathExistence implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        JsonAssertion parts = JsonAssertion.of(assertion, subject);
        // A path with a search or a filter always gives a list.
        String exists = Boolean.toString(
                parts.selected().filter(found -> found.count() > 0).isPresent());
        return exists.equalsIgnoreCase(parts.expected().strip()) ? List.of() : parts.failed(exists);
    }
}
