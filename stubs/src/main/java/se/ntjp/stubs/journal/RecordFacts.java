package se.ntjp.stubs.journal;

import java.util.List;

/**
 * What the filters look at in a record.
 *
 * @param contact the care contact's id; empty where the contract has none
 * @param days the days it concerns: one of them in the period is enough (FLT-03)
 */
record RecordFacts(PatientId patient, String careUnit, String careGiver, String contact, List<Days> days) {

    RecordFacts {
        days = List.copyOf(days);
    }
}
