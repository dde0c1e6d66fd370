package se.ntjp.testcases.soapui.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;

/** Scripts that would not end, or take all memory: they end, and the run goes on. */
class LimitsTest {

    private static ScriptFailure failure(String script) {
        ScriptFailure failure = catchThrowableOfType(ScriptFailure.class, () -> new TestWorld().run(script));
        assertThat(failure).as("what became of: %s", script).isNotNull();
        return failure;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) { }",
                "for (;;) { }",
                "do { } while (true)",
                "for (x in [1].iterator().with { i -> new Object() }) { while (true) { } }; while (true) { }",
                "def f = { -> while (true) { } }; f()",
                "1000000000.times { }",
                "0.step(1, 0.000000001) { }",
                "Integer.MAX_VALUE.times(Math.&abs)",
                "java.util.stream.Stream.iterate(1) { it + 1 }.count()",
                "java.util.stream.Stream.generate { 1 }.forEach { }",
                "[1].each { while (true) { try { throw new Exception() } catch (Throwable t) { } } }",
                "while (true) { try { while (true) { } } catch (Throwable t) { } finally { continue } }",
                "try { while (true) { } } finally { return 1 }",
                "('a' * 40) ==~ /(.*a){12}b/",
                "('a' * 40).matches('(.*a){12}b')",
                "(('a' * 40) =~ /(.*a){12}b/).find()",
                "('a' * 40).replaceAll(/(.*a){12}b/, 'x')",
                "('a' * 40).find(/(.*a){12}b/)",
                "('a' * 40).split('(.*a){12}b')",
                "~/(.*a){12}b/ in ['x']; ('a' * 40) in ~/(.*a){12}b/",
                "def m = [:].withDefault { while (true) { } }; m.x",
                "def s = 'x' * 10000000; def t = 'x' * 10000000; while (true) { s == t }",
                "def s = 'x' * 10000000; while (true) { s.contains('y') }",
                "def l = (1..100000).toList(); while (true) { l.contains(-1) }",
                "[3, 1, 2].sort { a, b -> while (true) { } }",
                "\"${-> while (true) { }}\".toString()"
            })
    void a_script_that_does_not_end_is_ended(String script) {
        ScriptFailure failure = failure(script);
        assertThat(failure.kind()).as("%s: %s", script, failure.getMessage()).isEqualTo(Kind.FORBIDDEN);
        assertThat(failure).hasMessageContaining("steps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "def s = 'x'; while (true) { s += s }",
                "def s = 'x'; while (true) { s = \"$s$s\".toString() }",
                "def l = [1]; while (true) { l += l }",
                "def l = [1]; while (true) { l.addAll(l) }",
                "def b = new StringBuilder('x'); while (true) { b << b }",
                "def b = new StringBuilder('x'); while (true) { b.append(b) }",
                "'x' * 2000000000",
                "'x'.multiply(2000000000)",
                "'x'.repeat(2000000000)",
                "'x'.padLeft(2000000000)",
                "'x'.center(2000000000, 'y')",
                "[1] * 2000000000",
                "(1..2000000000).sum()",
                "(1..2000000000).toList()",
                "('aaaa'..'zzzz').size()",
                "new int[2000000000]",
                "new int[100000][100000]",
                "new ArrayList(2000000000)",
                "new HashMap(2000000000)",
                "new StringBuilder(2000000000)",
                "new StringBuilder().setLength(2000000000)",
                "def l = []; l[2000000000] = 1",
                "def s = 'x' * 1000000; s.replace('x', s)",
                "def s = 'x' * 1000000; s.replaceAll('x', s)",
                "def l = []; l.putAt(2000000000, 1)",
                "Collections.nCopies(2000000000, 1).toList()",
                "String.format('%2000000000d', 1)",
                "sprintf('%02000000000d', 1)",
                "'%2000000000d'.formatted(1)",
                "2 ** 2000000000",
                "10G.pow(2000000000)",
                "def n = 10G; while (true) { n = n * n }",
                "1G.shiftLeft(2000000000)",
                "(1..20).toList().permutations()",
                "(1..30).toList().subsequences()",
                "1.5.setScale(2000000000)",
                "def f; f = { f() }; f()",
                "def f(n) { f(n + 1) }; f(0)"
            })
    void what_would_take_all_memory_is_an_error(String script) {
        ScriptFailure failure = failure(script);
        assertThat(failure.kind()).as("%s: %s", script, failure.getMessage()).isEqualTo(Kind.ERROR);
    }

    @Test
    void a_text_that_is_nested_too_deeply_is_no_script() {
        assertThat(failure("(".repeat(20_000) + "1" + ")".repeat(20_000)).kind())
                .isEqualTo(Kind.SYNTAX);
        assertThat(failure("x".repeat(300_000)).kind()).isEqualTo(Kind.SYNTAX);
        assertThat(failure("1" + "+1".repeat(20_000)).kind()).isIn(Kind.SYNTAX, Kind.ERROR);
    }

    @Test
    void a_value_nested_in_itself_is_an_error() {
        assertThat(failure("def l = []; l << l; l.flatten()").kind()).isEqualTo(Kind.ERROR);
        assertThat(failure("def m = [:]; m.m = m; groovy.json.JsonOutput.toJson(m)")
                        .kind())
                .isEqualTo(Kind.ERROR);
    }

    @Test
    void the_same_script_takes_the_same_steps_every_time() {
        String script = "def n = 0; try { while (true) { n++ } } finally { println n }";
        TestWorld first = new TestWorld();
        TestWorld second = new TestWorld();
        catchThrowableOfType(ScriptFailure.class, () -> first.run(script));
        catchThrowableOfType(ScriptFailure.class, () -> second.run(script));
        assertThat(first.printed).isEqualTo(second.printed);
    }
}
