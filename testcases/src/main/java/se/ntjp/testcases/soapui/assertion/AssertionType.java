package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;

/** One of SoapUI's types of assertions. */
@FunctionalInterface
interface AssertionType {

    /**
     * Holds an assertion of this type.
     *
     * @return what is wrong, in SoapUI's words; empty where it holds
     * @throws IllegalArgumentException where the assertion or the answer cannot be read; says why
     */
    List<String> judge(Assertion assertion, Subject subject);

    /** Whether it fails where no answer came. */
    default boolean needsAnswer() {
        return true;
    }
}
