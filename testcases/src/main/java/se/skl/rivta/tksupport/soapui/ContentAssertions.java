package se.skl.rivta.tksupport.soapui;

import groovy.lang.Closure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.ProjectPath;
import se.ntjp.testcases.soapui.scope.RunContext;

/**
 * Judges an answer. A record is what the project says it is, see {@link Records}; XPaths begin at it. What is to hold in all
 * records holds for an answer without any: {@link #assertNonEmptyResponse} says that there must be some. Every verb throws an
 * {@link AssertionError} that says what was expected and found.
 */
public final class ContentAssertions {

    private static final String CONSTRAINTS = "constraints.xml";

    private final RunContext context;
    private final ExchangeItem exchange;

    public ContentAssertions(RunContext context, ExchangeItem messageExchange) {
        this.context = context;
        this.exchange = messageExchange;
    }

    /** As the other; nothing is logged. */
    public ContentAssertions(RunContext context, ExchangeItem messageExchange, Object log) {
        this(context, messageExchange);
    }

    /** The answer's records, in order, in a list of the caller's own. */
    public List<ContentRecord> getContentRecords() {
        return new ArrayList<>(records());
    }

    public void assertNonEmptyResponse() {
        if (records().isEmpty()) {
            throw new AssertionError("Expected at least one record, found none");
        }
    }

    /** @param number anything whose text is a whole number */
    public void assertExactNumberOfRecords(Object number) {
        if (records().size() != number(number)) {
            throw new AssertionError(
                    "Expected %s records, found %d".formatted(number, records().size()));
        }
    }

    public void assertElementExistsInAnyRecord(String xpath) {
        judge().some(xpath, "an element", found -> !found.isEmpty());
    }

    public void assertElementExistsInAllRecords(String xpath) {
        judge().every(xpath, "an element", found -> !found.isEmpty());
    }

    /** Some record lacks the element. */
    public void assertElementExcludedInAnyRecord(String xpath) {
        judge().some(xpath, "no element", List::isEmpty);
    }

    public void assertElementExcludedInAllRecords(String xpath) {
        judge().every(xpath, "no element", List::isEmpty);
    }

    /** @param value its text is compared */
    public void assertSpecificValueInAnyRecord(String xpath, Object value) {
        String expected = given(xpath, value);
        judge().some(xpath, "«%s»".formatted(expected), found -> found.contains(expected));
    }

    public void assertSpecificValueInAllRecords(String xpath, Object value) {
        String expected = given(xpath, value);
        judge().every(xpath, "«%s»".formatted(expected), found -> found.contains(expected));
    }

    /** No record has the value. */
    public void assertSpecificValueExcludedInAllRecords(String xpath, Object value) {
        String unwanted = given(xpath, value);
        judge().every(xpath, "anything but «%s»".formatted(unwanted), found -> !found.contains(unwanted));
    }

    /** What is there is one of some values; a record without the element holds. */
    public void assertValidValuesInAllRecords(String xpath, Collection<?> values) {
        Set<String> valid = values.stream().map(String::valueOf).collect(Collectors.toSet());
        judge().every(xpath, "one of " + RecordJudge.quoted(valid), valid::containsAll);
    }

    /** What is there has at most some characters. */
    public void assertStringLengthInAllRecords(String xpath, Object longest) {
        int limit = number(longest);
        judge().every(xpath, "at most %d characters".formatted(limit), found -> found.stream()
                .allMatch(text -> text.codePointCount(0, text.length()) <= limit));
    }

    /** Some record's timestamp lies in a range, see {@link ContentRecord#timestampInRange}. */
    public void assertTimestampInRangeInAnyRecord(String xpath, Object from, Object to) {
        assertTimes(
                xpath, inRange(from, to), records().stream().anyMatch(each -> each.timestampInRange(xpath, from, to)));
    }

    public void assertTimestampInRangeInAllRecords(String xpath, Object from, Object to) {
        assertTimes(
                xpath, inRange(from, to), records().stream().allMatch(each -> each.timestampInRange(xpath, from, to)));
    }

    /** No record's timestamp lies in a range. */
    public void assertTimestampOutOfRangeInAllRecords(String xpath, Object from, Object to) {
        assertTimes(
                xpath,
                "no timestamp between %s and %s".formatted(from, to),
                records().stream().noneMatch(each -> each.timestampInRange(xpath, from, to)));
    }

    /** Every record's period has a moment in common with another; a start or end that it lacks is open. */
    public void assertPeriodOverlapInAllRecords(String startXPath, String endXPath, Object from, Object to) {
        assertTimes(
                startXPath,
                "a period, ending at %s, that meets %s–%s".formatted(endXPath, from, to),
                records().stream()
                        .noneMatch(each ->
                                each.timestampIsAfter(startXPath, to) || each.timestampIsBefore(endXPath, from)));
    }

    /** @param condition takes a record */
    public void assertForAnyRecord(Closure<?> condition, Object message) {
        if (records().stream().noneMatch(record -> holds(condition, record))) {
            throw new AssertionError(
                    message + " (0 of %d records)".formatted(records().size()));
        }
    }

    public void assertForAllRecords(Closure<?> condition, Object message) {
        long held =
                records().stream().filter(record -> holds(condition, record)).count();
        if (held < records().size()) {
            throw new AssertionError(
                    message + " (%d of %d records)".formatted(held, records().size()));
        }
    }

    /** As the other, with records called by their texts. */
    public void assertFilteredResponse(Collection<ContentRecord> allRecords, Closure<?> condition) {
        filtered(allRecords, condition).assertNone(ContentRecord::words);
    }

    /**
     * The answer holds exactly those of other records that a condition is true for.
     *
     * @param allRecords of the unfiltered answer
     * @param condition takes a record
     * @param recordInfo takes a record and gives what messages call it
     */
    public void assertFilteredResponse(
            Collection<ContentRecord> allRecords, Closure<?> condition, Closure<?> recordInfo) {
        filtered(allRecords, condition).assertNone(record -> String.valueOf(recordInfo.call(record)));
    }

    /** Charsets, see {@link DeclaredCharsets}. */
    public void assertValidEncoding() {
        DeclaredCharsets.of(exchange).assertValid();
    }

    /** @see EmbeddedContent#assertBase64 */
    public void assertBase64ContentInAnyElement(String xpath, Object fileName, Object limit) {
        new EmbeddedContent(xpath, judge().texts(xpath)).assertBase64(fileName, number(limit), context.services());
    }

    /** @see EmbeddedContent#assertDocBook */
    public void assertDocBookContentInAnyElement(String xpath, Collection<?> allowedElements) {
        new EmbeddedContent(xpath, judge().texts(xpath)).assertDocBook(allowedElements, context.services());
    }

    /** The answer holds against {@code constraints.xml} beside the project. */
    public void assertSchematronConstraints() {
        assertSchematronConstraints(CONSTRAINTS);
    }

    /** The answer holds against a Schematron file. */
    public void assertSchematronConstraints(Object file) {
        List<String> errors = context.services().schematronErrors(Answer.text(exchange), ProjectPath.of(file));
        if (!errors.isEmpty()) {
            throw new AssertionError("%s: %s".formatted(ProjectPath.of(file), String.join("\n", errors)));
        }
    }

    private List<ContentRecord> records() {
        return Records.of(exchange, context);
    }

    private RecordJudge judge() {
        return new RecordJudge(records());
    }

    private FilteredRecords filtered(Collection<ContentRecord> allRecords, Closure<?> condition) {
        if (allRecords == null) {
            throw new AssertionError("There are no records of an unfiltered answer to compare with");
        }
        List<ContentRecord> wanted =
                allRecords.stream().filter(record -> holds(condition, record)).toList();
        return FilteredRecords.compare(wanted, records());
    }

    private void assertTimes(String xpath, String expected, boolean holds) {
        if (!holds) {
            throw new AssertionError(
                    "Expected %s at %s; found %s".formatted(expected, xpath, RecordJudge.quoted(judge().texts(xpath))));
        }
    }

    private static String inRange(Object from, Object to) {
        return "a timestamp between %s and %s".formatted(from, to);
    }

    private static boolean holds(Closure<?> condition, ContentRecord record) {
        return DefaultTypeTransformation.castToBoolean(condition.call(record));
    }

    private static String given(String xpath, Object value) {
        if (value == null) {
            throw new AssertionError(
                    "There is no value to compare %s with. Is it missing in the test data?".formatted(xpath));
        }
        return value.toString();
    }

    private static int number(Object value) {
        try {
            return Integer.parseInt(String.valueOf(value).strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Expected a whole number, found «%s»".formatted(value), e);
        }
    }
}
