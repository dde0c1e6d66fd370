package se.ntjp.stubs.faulty;

import se.ntjp.stubs.http.HttpResponder;

/** The ways in which a journal producer may be wrong, each with the test case or rule that must say so. */
public enum FaultyProducer {
    /** Gives records of every care unit, whichever was asked for. */
    IGNORES_CARE_UNIT_FILTER("1.3", Misreading.blindTo("careUnit", "careUnitHSAId")),
    /** Leaves out what happened on the last day of a period. */
    PERIOD_END_EXCLUSIVE("1.2.1", Distortion.ofRequest(Misreading::endPeriodADayEarlier)),
    /** Answers for whatever source system the request names. */
    ANY_SOURCE_SYSTEM("N.1", Distortion.ofRequest(Misreading::takeAnySourceSystem)),
    /** Does not look at which consumer asks. */
    CONSUMER_BLACKLIST_IGNORED("7.1", Misreading::forgetConsumer),
    /** Mixes one record of somebody else into the answer. */
    RETURNS_ANOTHER_PATIENT("1.1.1", Miswriting::mixInAnother),
    /** Takes a patient it does not know for an error. */
    FAULT_FOR_UNKNOWN_PATIENT("1.8", Miswriting::faultForNothing),
    /** Gives two records the same identity. */
    DUPLICATE_RECORD_IDS("SCH-01", Distortion.ofAnswer(Miswriting::repeatFirstId)),
    /** Writes a day where the schema wants a time. */
    SCHEMA_BREAKING_TIMESTAMP("XSD-01", Distortion.ofAnswer(Miswriting::shortenTime)),
    /** Escapes markup characters twice. */
    DOUBLE_ESCAPED_TEXT("2.2", Miswriting::escapeTwice),
    /** Answers in ISO 8859-1, and says so. */
    LATIN1_ANSWERS("2.1", Miswriting::encodeAsLatin1),
    /** Sends faults as if they were answers. */
    FAULT_WITH_HTTP_200("ENV-05", Miswriting::claimOk),
    /** Tells in a fault whose records could not be had. */
    PERSONAL_IDENTITY_IN_FAULT("ENV-09", Miswriting::nameThePatient);

    private final String namedBy;
    private final Distortion distortion;

    FaultyProducer(String namedBy, Distortion distortion) {
        this.namedBy = namedBy;
        this.distortion = distortion;
    }

    /** The id of the test case that must fail or, where it begins with a letter other than N, of the rule to be named. */
    public String namedBy() {
        return namedBy;
    }

    /** The same producer, but for this one thing. */
    public HttpResponder distort(HttpResponder good) {
        return call -> distortion.answer(call, good);
    }
}
