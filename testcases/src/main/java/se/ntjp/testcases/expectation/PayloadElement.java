package se.ntjp.testcases.expectation;

import java.util.List;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/** {@code element}: a condition holds of the answer's payload element, outside its records. */
record PayloadElement(Condition condition) implements Expectation {

    static PayloadElement from(Arguments arguments) {
        return new PayloadElement(Condition.from(arguments.named(Condition.ARGUMENTS)));
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        return condition.holds(call, call.payload()) ? List.of() : List.of(condition.broken(call, call.payload()));
    }
}
