package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code JsonPath Match}: what {@code path} selects is {@code content}. */
final class JsonPathMatch implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        JsonAssertion parts = JsonAssertion.of(assertion, subject);
        return parts.selected()
                .map(found -> found.is(parts.expected(), assertion.flag("allowWildcards"))
                        ? List.<String>of()
                        : parts.failed(found.text()))
                .orElseGet(parts::missing);
    }
}
