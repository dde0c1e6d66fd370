package se.ntjp.testcases.check;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.reading.ExchangeReading;

/**
 * Which rules an exchange gave occasion to try. A rule that finds nothing has only held where it was tried: no schema was
 * kept by a login page, and no fault was free of personal data where none came.
 */
public final class TriedRules {

    private static final Set<String> OF_ANSWERS = Set.of("ENV-05", "PLT-02", "PLT-03", "PLT-05", "PLT-06");
    private static final Set<String> OF_ENVELOPES = Set.of("ENV-01", "ENV-02", "ENV-07", "ENV-08", "PLT-04");
    private static final Set<String> OF_RESPONSES = Set.of("BP21-R07f", "XSD-01");
    private static final Set<String> OF_SCHEMATRON = Set.of("SCH-01", "FLD-11");
    private static final Set<String> OF_RESULTS = Set.of("TS-11b", "ERR-06", "ERR-07");
    private static final Set<String> OF_FAULTS = Set.of("ENV-06", "ENV-09");

    private final boolean schematron;
    private final boolean typed;

    /**
     * @param schematron whether the contract has Schematron rules
     * @param typed whether there is a generated client to read answers with
     */
    public TriedRules(boolean schematron, boolean typed) {
        this.schematron = schematron;
        this.typed = typed;
    }

    /** The rules that an exchange was held against, sorted. */
    public SortedSet<String> of(ExchangeReading reading) {
        SortedSet<String> tried = new TreeSet<>(List.of("XSD-02"));
        boolean reached = reading.exchange()
                .problem()
                .map(Failure::kind)
                .filter(Failure.Kind::environment)
                .isEmpty();
        if (reached) {
            tried.addAll(List.of("PLT-01", "SLA-01"));
        }
        if (SoapAnswer.attempted(reading)) {
            tried.addAll(OF_ANSWERS);
        }
        boolean envelope = reading.envelope()
                .filter(EnvelopeFacts::wellFormed)
                .filter(EnvelopeFacts::soap11)
                .isPresent();
        if (envelope) {
            tried.addAll(OF_ENVELOPES);
        }
        if (envelope && reading.envelope().flatMap(EnvelopeFacts::fault).isPresent()) {
            tried.addAll(OF_FAULTS);
        }
        if (reading.payload().isPresent()) {
            tried.addAll(OF_RESPONSES);
            tried.addAll(schematron ? OF_SCHEMATRON : Set.of());
            tried.addAll(typed ? Set.of("TYP-01") : Set.of());
        }
        if (reading.resultCode().isPresent()) {
            tried.addAll(OF_RESULTS);
        }
        if (reading.resultCode().filter("ERROR"::equals).isPresent()) {
            tried.add("ERR-08");
        }
        return tried;
    }
}
