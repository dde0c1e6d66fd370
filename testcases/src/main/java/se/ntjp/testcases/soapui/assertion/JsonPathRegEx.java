package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code JsonPath RegEx Match}: what is at {@code path} fits {@code regularExpression}, or not, as {@code content} says. */
final class JsonPathRegEx implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        JsonAssertion parts = JsonAssertion.of(assertion, subject);
        String regex = subject.context().expand(assertion.setting("regularExpression"));
        return parts.selected()
                .map(found -> {
                    String fits = Boolean.toString(BoundedRegex.matches(regex, false, found.text()));
                    return fits.equalsIgnoreCase(parts.expected().strip()) ? List.<String>of() : parts.failed(fits);
                })
                .orElseGet(parts::missing);
    }
}
