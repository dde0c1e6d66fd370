package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code Simple NotContains}: the answer has not the token, and does not fit it as a regular expression. */
final class NotContains implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        Token token = Token.of(assertion, subject);
        return token.isEmpty() || !token.in(subject.item().responseContent())
                ? List.of()
                : List.of("Response contains token [%s]".formatted(token.text()));
    }
}
