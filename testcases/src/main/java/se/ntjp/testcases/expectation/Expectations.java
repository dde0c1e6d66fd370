package se.ntjp.testcases.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.suite.Call.Expect;

/** Every expectation that a suite can name. Immutable. */
public final class Expectations {

    private final SortedMap<String, Function<Arguments, Expectation>> known = new TreeMap<>(Map.ofEntries(
            Map.entry("records", RecordCount::from),
            Map.entry("everyRecord", EveryRecord::from),
            Map.entry("someRecord", SomeRecord::from),
            Map.entry("element", PayloadElement::from),
            Map.entry("matchesFilter", MatchesFilter::from),
            Map.entry("fewerRecordsThan", FewerRecords::from),
            Map.entry("sameContentAs", SameContent::from),
            Map.entry("noneOf", NoneOf::from),
            Map.entry("encoding", ConsistentEncoding::from),
            Map.entry("text", TextOccurs::from),
            Map.entry("docBook", DocBook::from),
            Map.entry("base64", Base64Content::from)));

    /** The names that a suite can use, sorted. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(known.keySet()));
    }

    /**
     * Makes an expectation from what a suite says. {@code ${name}} in its arguments is filled in from the case's test
     * data when it judges; where a name has no value it says that the case is not tested.
     *
     * @param file the suite's file, for messages
     * @param caseId the case, for messages
     * @throws IllegalArgumentException where the name is unknown or its arguments are wrong; the message names the file,
     *     the case and the expectation
     */
    public Expectation make(String file, String caseId, Expect expect) {
        Function<Arguments, Expectation> factory = known.get(expect.name());
        String place = "%s, case %s, expectation «%s»: ".formatted(file, caseId, expect.name());
        if (factory == null) {
            throw new IllegalArgumentException(
                    place + "there is no such expectation; there are " + String.join(", ", known.keySet()));
        }
        JsonNode arguments = expect.arguments();
        try {
            Expectation asWritten = factory.apply(new Arguments(arguments));
            return Placeholders.names(arguments).isEmpty() ? asWritten : new FilledIn(arguments, factory);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + e.getMessage(), e);
        }
    }
}
