package com.eviware.soapui.model.testsuite;

/** What runs a case. */
public interface TestRunner {

    /** How far it is. */
    Status getStatus();

    /** How far a run can be. */
    enum Status {
        INITIALIZED,
        RUNNING,
        CANCELED,
        FINISHED,
        FAILED,
        WARNING
    }
}
