package se.ntjp.testcases.soapui.convert.script;

import java.util.List;
import java.util.Optional;
import se.ntjp.testcases.suite.TestSuite.TimeRule;

/** One thing that a script does. */
public sealed interface Meaning {

    /** It reads the case's test data, which a native suite does by itself. */
    record LoadsData() implements Meaning {}

    /**
     * It calls a verb of Inera's library that judges the answer.
     *
     * @param name for example {@code assertNonEmptyResponse}
     * @param arguments of the call
     */
    record Verb(String name, List<Term> arguments) implements Meaning {

        public Verb {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * Some record fulfils a condition.
     *
     * @param condition XPath that holds of a record; empty where the script's condition is not understood
     * @param words what the script says where none does; may be empty
     */
    record SomeRecord(Optional<String> condition, String words) implements Meaning {}

    /**
     * The answer has exactly the records that its period selects.
     *
     * @param rule which times of a record count; empty where the script's condition is not understood
     */
    record Filters(Optional<TimeRule> rule) implements Meaning {}

    /**
     * Every record has something.
     *
     * @param xpath in a record
     */
    record EveryRecordHas(String xpath) implements Meaning {}

    /** It keeps the answer's records, for later calls to be compared with. */
    record KeepsRecords() implements Meaning {}

    /**
     * It keeps something under a name.
     *
     * @param name of the context or of a property of the case
     */
    record Keeps(String name, Term value) implements Meaning {}

    /**
     * It asserts that one thing stands to another in some way.
     *
     * @param operator for example {@code >} or {@code ==}
     */
    record Compares(String operator, Term left, Term right) implements Meaning {}

    /**
     * It works out a period to ask for, from the records kept.
     *
     * @param over which periods
     * @param start name under which it keeps the first day
     * @param end name under which it keeps the last day
     * @param count name of the test data that say how many; empty for none
     */
    record Period(se.ntjp.testcases.suite.Call.Repeat.Over over, String start, String end, Optional<String> count)
            implements Meaning {}

    /** It goes to another step, back to repeat it or forwards over others. */
    record GoesTo(String step) implements Meaning {}

    /** It compares with an earlier run of the same case, which only a load test makes. */
    record OnlyWhenRepeated() implements Meaning {}

    /** It waits. */
    record Waits() implements Meaning {}

    /** It judges something in a way that is not understood. */
    record NotUnderstood() implements Meaning {}
}
