package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code JsonPath Count}: {@code path} selects as many values as {@code content} says. */
final class JsonPathCount implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        JsonAssertion parts = JsonAssertion.of(assertion, subject);
        String count = Integer.toString(parts.selected().map(JsonAnswer::count).orElse(0));
        return count.equals(parts.expected().strip()) ? List.of() : parts.failed(count);
    }
}
