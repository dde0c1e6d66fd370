package se.ntjp.testcases.soapui.assertion;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.ntjp.testcases.soapui.project.Assertion;

/** The HTTP statuses that an assertion lists in {@code codes}, between commas or blanks. */
final class StatusCodes {

    private StatusCodes() {}

    /** Whether the answer's status is among them. */
    static boolean listed(Assertion assertion, Subject subject) {
        Set<String> codes = Arrays.stream(
                        subject.context().expand(assertion.setting("codes")).split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        return codes.contains(Integer.toString(subject.item().status()));
    }
}
