package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code Valid HTTP Status Codes}: the answer's HTTP status is listed. */
final class ValidStatusCodes implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        return StatusCodes.listed(assertion, subject)
                ? List.of()
                : List.of("Response status code:%d is not in acceptable list of status codes"
                        .formatted(subject.item().status()));
    }
}
