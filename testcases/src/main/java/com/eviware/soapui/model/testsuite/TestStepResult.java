package com.eviware.soapui.model.testsuite;

/** What came of a step. */
public interface TestStepResult {

    /** How a step ended. */
    TestStepStatus getStatus();

    /** How a step can end. */
    enum TestStepStatus {
        UNKNOWN,
        OK,
        FAILED,
        CANCELED
    }
}
