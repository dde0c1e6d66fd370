package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code Invalid HTTP Status Codes}: the answer's HTTP status is not listed. */
final class InvalidStatusCodes implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        return StatusCodes.listed(assertion, subject)
                ? List.of("Response status code:%d is in unacceptable list of status codes"
                        .formatted(subject.item().status()))
                : List.of();
    }
}
