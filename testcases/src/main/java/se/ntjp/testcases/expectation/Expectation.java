package se.ntjp.testcases.expectation;

import java.util.List;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/** One thing that must hold of an answer. */
@FunctionalInterface
public interface Expectation {

    /**
     * Judges one call of a case.
     *
     * @param call the call, whose answer has a readable payload
     * @param all the case's calls so far, for expectations that compare answers
     * @return what breaks the expectation; empty where it holds. The rule ids are filled in by the caller from the
     *     case's requirements where they are empty
     */
    List<Finding> judge(CallReading call, CaseReading all);
}
