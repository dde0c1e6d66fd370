package se.ntjp.testcases.soapui.convert.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.testcases.suite.Call.Repeat.Over;
import se.ntjp.testcases.suite.TestSuite.TimeRule;
import se.ntjp.testcases.suite.TestSuite.TimeRule.Match;

class ScriptReaderTest {

    private static final String LIBRARY = "def ca = new ContentAssertions(context, messageExchange, log)\n";

    /** Paths stay as they are, so that a test says what comes of them. */
    private final ScriptReader reader = new ScriptReader(path -> path);

    private List<Meaning> read(String script) {
        return reader.read(script);
    }

    private Optional<String> condition(String closure) {
        return read(LIBRARY + "ca.assertForAnyRecord({ r -> " + closure + " }, 'none')").stream()
                .map(Meaning.SomeRecord.class::cast)
                .findFirst()
                .orElseThrow()
                .condition();
    }

    @Test
    void a_verb_is_read_with_texts_and_names_of_the_context() {
        assertThat(read(LIBRARY
                        + "def path = '/r:rec'\nca.assertSpecificValueInAllRecords(path + '/r:id', context.id)"))
                .containsExactly(new Meaning.Verb(
                        "assertSpecificValueInAllRecords",
                        List.of(new Term.Words("/r:rec/r:id"), new Term.Variable("id"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "r.firstElementAt('a') == 'x' => (a)[1] = 'x'",
                "r.firstElementAt('a') && !r.firstElementAt('b') => (a)[1] != '' and not((b)[1] != '')",
                "r.firstElementAt('a') != null => exists((a)[1])",
                "r.firstElementAt('a') == null => empty((a)[1])",
                "r.allElementsAt('a').size() + r.allElementsAt('b').size() > 0 => count(a) + count(b) > 0",
                "def x = r.firstElementAt('a'); return x == '1' || x == \"it's\" => (a)[1] = '1' or (a)[1] = 'it''s'",
                "r.allElementsAt('a').any { it == context.code } => some $v0 in a satisfies $v0 = '${code}'",
                "r.timestampIsAfter('a', context.day) => substring((a)[1], 1, string-length('${day}')) > '${day}'",
                "def x = r.firstElementAt('a'); if (r.firstElementAt('b') != null) x = r.firstElementAt('c'); return x"
                        + " => if (exists((b)[1])) then (c)[1] != '' else (a)[1] != ''",
                "if (r.firstElementAt('a') == 'x') { return false }; return true => if ((a)[1] = 'x') then false() else true()",
                "def l = r.allElementsAt('a'); for (i = 0; i < l.size(); i++) { if (l[i].equals('x')) { return true } };"
                        + " return false => some $v1 in 1 to count(a) satisfies (a)[$v1] = 'x'",
                "(r.firstElementAt('a') == '1' && r.firstElementAt('b') == '2') || r.firstElementAt('c') == '3'"
                        + " => ((a)[1] = '1' and (b)[1] = '2') or (c)[1] = '3'"
            })
    void a_condition_on_a_record_becomes_an_XPath(String closure, String xpath) {
        assertThat(condition(closure)).contains(xpath);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new File('/etc/passwd').exists()",
                "r.firstElementAt('a').toInteger() % 2 == 0",
                "while (true) { }; return true",
                "r.firstElementAt(r.firstElementAt('a'))",
                "def l = r.allElementsAt('a'); for (i = 1; i < l.size(); i++) { if (l[i] == 'x') return true }; return false",
                "System.exit(1)"
            })
    void a_condition_that_does_anything_else_is_not_translated(String closure) {
        assertThat(condition(closure)).isEmpty();
    }

    @Test
    void a_condition_that_doubles_from_line_to_line_is_given_up() {
        StringBuilder closure = new StringBuilder("def x0 = r.firstElementAt('a') == 'x'; ");
        for (int i = 1; i < 60; i++) {
            closure.append("def x%d = x%d && x%d; ".formatted(i, i - 1, i - 1));
        }
        assertThat(condition(closure + "return x59")).isEmpty();
    }

    @Test
    void times_that_lie_in_the_period_make_a_rule_of_any() {
        assertThat(
                        read(
                                LIBRARY
                                        + """
                        def one = 'a'
                        def other = 'b'
                        def condition = { r -> r.timestampInRange(one, context.s, context.e) || r.timestampInRange(other, context.s, context.e) }
                        ca.assertFilteredResponse(context.all, condition, 'x')
                        """))
                .containsExactly(new Meaning.Filters(Optional.of(new TimeRule(Match.ANY, List.of("a", "b")))));
    }

    @Test
    void a_record_that_neither_ends_before_nor_begins_after_the_period_overlaps_it() {
        assertThat(
                        read(
                                LIBRARY
                                        + """
                        def condition = { r ->
                            def before = ['end', 'void'].any { r.timestampIsBefore(it, context.s) }
                            return !before && !r.timestampIsAfter('start', context.e)
                        }
                        ca.assertFilteredResponse(context.all, condition, 'x')
                        """))
                .containsExactly(new Meaning.Filters(
                        Optional.of(new TimeRule(Match.OVERLAP, List.of("start", "sort((end, void))[1]")))));
    }

    @ParameterizedTest
    @CsvSource({
        "'context.dayStart = context.dates.pop(); context.dayEnd = context.dayStart', DATES",
        "'context.dayStart = Math.random(); context.dayEnd = context.dates.pop()', INTERVALS",
        "'context.dayStart = dates.min().minus(15); context.dayEnd = dates.min().minus(1)', BEFORE"
    })
    void a_script_that_works_out_a_period_says_which(String days, Over over) {
        assertThat(read("def times = context.all.collect { it.firstElementAt('a') }\n" + days))
                .containsExactly(new Meaning.Period(over, "dayStart", "dayEnd", Optional.empty()));
    }

    @Test
    void answers_that_are_kept_and_compared_are_told_by_their_steps() {
        assertThat(
                        read(
                                """
                        def utils = new GroovyUtils(context)
                        def one = utils.getXmlHolder("First#Response")
                        context.first = one.getXml()
                        testRunner.testCase.setPropertyValue("number", one["count(${path})"])
                        assert context.first == context.second : "other"
                        """))
                .containsExactly(
                        new Meaning.Keeps("first", new Term.Answer("First")),
                        new Meaning.Keeps("number", new Term.Count("First", "")),
                        new Meaning.Compares("==", new Term.Variable("first"), new Term.Variable("second")));
    }

    @Test
    void a_comparison_with_an_earlier_run_of_the_case_is_known_as_such() {
        assertThat(
                        read(
                                "if (context.n == null) { context.n = 1 } else { assert context.n == messageExchange.responseContent.size() }"))
                .containsExactly(new Meaning.OnlyWhenRepeated());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assert somethingElse()",
                "if (x) { testRunner.fail('no') }",
                "[1, 2].each { assert it > 1 }",
                "def f() { assert false }\nf()",
                "this is { not Groovy"
            })
    void what_judges_in_another_way_is_never_passed_over(String script) {
        assertThat(read(script)).contains(new Meaning.NotUnderstood());
    }

    @Test
    void an_annotation_that_would_fetch_code_is_only_read() {
        assertThat(read("@Grab('no.such:thing:1')\nimport x.Y\nlog.info 'hello'"))
                .isEmpty();
    }

    @Test
    void a_script_that_is_too_deep_or_too_long_is_not_understood() {
        assertThat(read("(".repeat(30_000) + "1" + ")".repeat(30_000))).containsExactly(new Meaning.NotUnderstood());
        assertThat(read("//" + "x".repeat(70_000))).containsExactly(new Meaning.NotUnderstood());
    }

    @Provide
    static Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "ca.assertNonEmptyResponse()",
                        "context.x = ",
                        "assert ",
                        "{ r -> ",
                        "}",
                        "(",
                        ")",
                        "if (",
                        "\n",
                        "record.firstElementAt(",
                        "'a'",
                        "&&",
                        "\"${",
                        "def x = ",
                        "x",
                        "for (i = 0; ",
                        "it",
                        ".any {",
                        ";")
                .list()
                .ofMaxSize(12)
                .map(list -> LIBRARY + String.join(" ", list));
    }

    @Property(tries = 300)
    void no_text_at_all_makes_the_reader_fail(@ForAll("pieces") String script) {
        assertThat(read(script)).isNotNull();
    }
}
