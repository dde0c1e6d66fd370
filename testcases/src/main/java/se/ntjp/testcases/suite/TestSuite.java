package se.ntjp.testcases.suite;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The test cases of one contract.
 *
 * @param name what people call it, for example {@code GetCareDocumentation 3.0}
 * @param contract the contract's namespace, which is how it is found
 * @param origin where it was read: {@code ntjp:} and the bundled suite's file, a user's file, or {@code baseline}
 * @param binding how the common vocabulary of cases maps to the contract's elements
 * @param cases in the order they are run and shown
 * @param counts ids of the rules of every exchange that count in the cases, unless a call names its own; what others find
 *     is a remark there and counts in a case that sums it up. Empty where all count
 */
public record TestSuite(
        String name,
        String contract,
        String origin,
        Binding binding,
        List<TestCase> cases,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> counts) {

    public TestSuite {
        cases = List.copyOf(cases);
        // A record made before suites could say it lets every rule count.
        counts = counts == null ? List.of() : List.copyOf(counts);
    }

    /** A suite in whose cases every rule counts. */
    public TestSuite(String name, String contract, String origin, Binding binding, List<TestCase> cases) {
        this(name, contract, origin, binding, cases, List.of());
    }

    /** The same with a further case at the end. */
    public TestSuite and(TestCase last) {
        List<TestCase> all = Stream.concat(cases.stream(), Stream.of(last)).toList();
        return new TestSuite(name, contract, origin, binding, all, counts);
    }

    /** The rules of every exchange that count where a call is made; empty where all do. */
    public List<String> counting(Call call) {
        return call.counts().isEmpty() ? counts : call.counts();
    }

    /** Whether there are rules that do not count in the cases. */
    public boolean hasRulesBeside() {
        return cases.stream().flatMap(each -> each.calls().stream()).anyMatch(call -> !counting(call)
                .isEmpty());
    }

    /**
     * How the words that cases use map to the elements of a contract.
     *
     * @param namespaces prefix to namespace, for all XPaths and element names of the suite
     * @param record XPath, relative to the answer's payload element, that selects the records; empty where the contract
     *     answers no records
     * @param paths name to XPath relative to a record, for example {@code patientId}
     * @param times which times of a record decide whether a period filter selects it
     * @param request the request's elements below its root, in schema order
     * @param schematron file with further rules for answers, which {@link SuiteFiles} reads; empty for none
     */
    public record Binding(
            Map<String, String> namespaces,
            String record,
            Map<String, String> paths,
            TimeRule times,
            RequestTemplate request,
            String schematron) {

        public Binding {
            namespaces = Map.copyOf(namespaces);
            paths = Map.copyOf(paths);
        }

        /** The XPath that a case means by {@code name}: one of {@link #paths}, or the XPath itself. */
        public String path(String name) {
            return paths.getOrDefault(name, name);
        }
    }

    /**
     * Which times of a record a period filter looks at (FLT-03); times are cut to dates before they are compared.
     *
     * @param match how
     * @param paths XPaths relative to a record: for {@link Match#ANY} all times of which one must lie in the period,
     *     for {@link Match#OVERLAP} the start and the end of the record's own period
     */
    public record TimeRule(Match match, List<String> paths) {

        public TimeRule {
            paths = List.copyOf(paths);
        }

        /** How a record's times are held against a period. */
        public enum Match {
            /** One of its times lies in the period. */
            ANY,
            /** Its own period has a day in common with it. */
            OVERLAP
        }
    }
}
