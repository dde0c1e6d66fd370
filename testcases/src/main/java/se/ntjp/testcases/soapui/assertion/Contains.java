package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code Simple Contains}: the answer has the token, or as a whole fits it as a regular expression. */
final class Contains implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        Token token = Token.of(assertion, subject);
        return token.isEmpty() || token.in(subject.item().responseContent())
                ? List.of()
                : List.of("Missing token [%s] in Response".formatted(token.text()));
    }
}
