package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** {@code Response SLA Assertion}: the whole answer came within the milliseconds of {@code SLA}. */
final class ResponseSla implements AssertionType {

    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        String text = subject.context().expand(assertion.setting("SLA")).strip();
        if (!text.matches("\\d{1,18}")) {
            return List.of("SLA [%s] is not a whole number of milliseconds".formatted(text));
        }
        long limit = Long.parseLong(text);
        long taken = subject.exchange().timings().total().toMillis();
        return taken > limit ? List.of("Response did not meet SLA %d/%d".formatted(taken, limit)) : List.of();
    }
}
