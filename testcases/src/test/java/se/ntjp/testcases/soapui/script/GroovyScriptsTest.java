package se.ntjp.testcases.soapui.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;

/** How scripts end, and what of one run another one sees. */
class GroovyScriptsTest {

    private final TestWorld world = new TestWorld();

    private ScriptFailure failure(String script) {
        return failure(script, Map.of());
    }

    private ScriptFailure failure(String script, Map<String, Object> bindings) {
        ScriptFailure failure = catchThrowableOfType(ScriptFailure.class, () -> world.run(script, bindings));
        assertThat(failure).as("what became of: %s", script).isNotNull();
        return failure;
    }

    @Test
    void an_assert_that_fails_says_its_message_and_line() {
        ScriptFailure failure = failure("def x = 1\n\nassert 1 == 2 : 'numbers differ'");
        assertThat(failure.kind()).isEqualTo(Kind.ASSERTION);
        assertThat(failure).hasMessage("numbers differ. Expression: (1 == 2)");
        assertThat(failure.line()).isEqualTo(3);
    }

    @Test
    void what_a_class_it_calls_asserts_is_an_assertion_too() {
        ScriptFailure failure =
                failure("\nchecks.run()", Map.of("checks", Map.of("run", new groovy.lang.Closure<>(this) {
                    @Override
                    public Object call(Object... arguments) {
                        throw new AssertionError("No record has the value");
                    }
                })));
        assertThat(failure.kind()).isEqualTo(Kind.ASSERTION);
        assertThat(failure).hasMessage("No record has the value");
        assertThat(failure.line()).isEqualTo(2);
    }

    @Test
    void what_it_throws_is_an_error_with_its_class_message_and_line() {
        ScriptFailure failure =
                failure("def f() {\n  throw new IllegalStateException('bang')\n}\n[1].each {\n  f()\n}");
        assertThat(failure.kind()).isEqualTo(Kind.ERROR);
        assertThat(failure).hasMessage("IllegalStateException: bang");
        assertThat(failure.line()).isEqualTo(2);
    }

    @Test
    void a_call_in_the_middle_of_a_long_statement_has_its_own_line() {
        assertThat(failure("[1, 2]\n  .collect { it + 1 }\n  .collect {\n    it.foo()\n  }")
                        .line())
                .isEqualTo(4);
    }

    @Test
    void a_name_that_is_not_there_is_told_without_names_of_ours() {
        assertThat(failure("[1].each { \"$documentId\" }"))
                .hasMessage("MissingPropertyException: No such property: documentId");
        assertThat(failure("'abc'.foo(1, null)"))
                .hasMessage("MissingMethodException: No such method: String.foo(Integer, null)");
        assertThat(failure("foo()")).hasMessage("MissingMethodException: No such method: foo()");
        assertThat(failure("new File('x').foo()")).hasMessage("MissingMethodException: No such method: File.foo()");
        assertThat(failure("Integer x = new File('x')").getMessage())
                .doesNotContain("se.ntjp")
                .doesNotContain("ScriptFile");
    }

    @Test
    void what_is_no_Groovy_is_told_with_its_line() {
        try (GroovyScripts scripts = new GroovyScripts()) {
            Script script = new Script("x", "def a = 1\ndef b = = 2");
            assertThat(scripts.check(script)).hasValueSatisfying(failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.SYNTAX);
                assertThat(failure.line()).isEqualTo(2);
            });
            scripts.prepare(script);
            assertThat(failure(script.text()).kind()).isEqualTo(Kind.SYNTAX);
        }
    }

    @Test
    void a_class_that_is_not_there_is_told() {
        ScriptFailure failure = failure("\nnew com.eviware.soapui.NoSuchThing(1)");
        assertThat(failure.kind()).isEqualTo(Kind.SYNTAX);
        assertThat(failure).hasMessageContaining("com.eviware.soapui.NoSuchThing");
        assertThat(failure.line()).isEqualTo(2);
    }

    @Test
    void what_is_forbidden_in_writing_is_found_before_it_runs() {
        try (GroovyScripts scripts = new GroovyScripts()) {
            assertThat(scripts.check(new Script("x", "if (false) {\n  System.exit(1)\n}")))
                    .hasValueSatisfying(failure -> {
                        assertThat(failure.kind()).isEqualTo(Kind.FORBIDDEN);
                        assertThat(failure.line()).isEqualTo(2);
                        assertThat(failure).hasMessage("A script may not use System.exit");
                    });
            assertThat(scripts.check(new Script("x", "x = 1\nnew ProcessBuilder('ls')")))
                    .hasValueSatisfying(
                            failure -> assertThat(failure).hasMessageContaining("java.lang.ProcessBuilder"));
        }
    }

    @Test
    void a_script_that_sets_a_variable_keeps_it_to_itself() {
        Map<String, Object> bindings = new HashMap<>(Map.of("given", 1));
        try (GroovyScripts scripts = new GroovyScripts()) {
            Script script =
                    new Script("x", "for (i = 0; i < 3; i++) { }; given = 5; mh = 'x'; def f() { mh + i }; f()");
            assertThat(scripts.run(script, bindings, world.world())).isEqualTo("x3");
            assertThat(bindings).isEqualTo(Map.of("given", 1));
            assertThat(catchThrowableOfType(
                            ScriptFailure.class, () -> scripts.run(new Script("y", "mh"), bindings, world.world())))
                    .hasMessageContaining("mh");
        }
    }

    @Test
    void a_field_of_the_script_is_seen_by_its_methods() {
        assertThat(world.run("@groovy.transform.Field def n = 3\ndef f() { n++ }\nf(); n"))
                .isEqualTo(4);
    }

    @Test
    void a_script_may_catch_what_a_check_throws_but_nothing_that_is_forbidden() {
        assertThat(world.run("try { assert 1 == 2 } catch (AssertionError e) { 'caught' }"))
                .isEqualTo("caught");
        assertThat(failure("try { new File('/etc/x').text } catch (Throwable e) { 'caught' }")
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void names_of_dangerous_methods_are_names_like_others_where_they_are_harmless() {
        assertThat(
                        world.run(
                                "def m = [wait: 1, parallel: 2]; m.wait + m.parallel + new XmlSlurper().parseText('<a><use>3</use></a>').use.toInteger()"))
                .isEqualTo(6);
    }

    @Test
    void the_size_of_a_list_may_be_read_as_a_property_as_in_Java_8() {
        assertThat(world.run("[1, 2, 3].size")).isEqualTo(3);
    }

    @Test
    void XML_is_read_without_an_import_and_without_a_DTD() {
        assertThat(world.run("new XmlSlurper().parseText('<a x=\"1\"><b>2</b><b>3</b></a>').b*.text()"))
                .isEqualTo(List.of("2", "3"));
        assertThat(
                        world.run(
                                "def x = new groovy.util.XmlSlurper().parseText('<a><b>2</b></a>'); x.b = 9; x.b.text() + x.c.size()"))
                .isEqualTo("90");
        assertThat(world.run("new XmlSlurper().parseText('<a x=\"1\"/>').@x.toString()"))
                .isEqualTo("1");
        assertThat(
                        world.run(
                                "new XmlParser().parseText('<a x=\"1\"><b>2</b></a>').with { it.@x + it.b.text() + it.b[0].text() }"))
                .isEqualTo("122");
        assertThat(world.run("new XmlSlurper().parseText('<a/>') == new XmlSlurper().parseText('<a/>')"))
                .isEqualTo(true);
        assertThat(
                        failure(
                                "new XmlSlurper().parseText('<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>')"))
                .hasMessageContaining("DOCTYPE");
        assertThat(failure("new XmlParser().parseText('<!DOCTYPE a []><a/>')")).hasMessageContaining("DOCTYPE");
    }

    @Test
    void XML_and_JSON_are_written() {
        assertThat(
                        world.run(
                                "def w = new StringWriter(); new groovy.xml.MarkupBuilder(w).a(x: 1) { b('c'); d { e() } }; w.toString().replaceAll(/\\s+/, '')"))
                .isEqualTo("<ax='1'><b>c</b><d><e/></d></a>");
        assertThat(world.run("new groovy.xml.StreamingMarkupBuilder().bind { a(x: 1) { b('c') } }.toString()"))
                .isEqualTo("<a x='1'><b>c</b></a>");
        assertThat(world.run(
                        "groovy.xml.XmlUtil.serialize(new XmlSlurper().parseText('<a><b/></a>')).contains('<b/>')"))
                .isEqualTo(true);
        assertThat(world.run("new groovy.json.JsonSlurper().parseText('{\"a\": [1, {\"b\": 2}]}').a[1].b"))
                .isEqualTo(2);
        assertThat(world.run("groovy.json.JsonOutput.toJson([a: [1, 'x', null, true]])"))
                .isEqualTo("{\"a\":[1,\"x\",null,true]}");
    }

    @Test
    void many_threads_run_the_same_and_other_scripts_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (GroovyScripts scripts = new GroovyScripts()) {
            List<Callable<Object>> runs = new ArrayList<>();
            IntStream.range(0, 200)
                    .forEach(i -> runs.add(() -> scripts.run(
                            new Script(
                                    "x",
                                    "synchronized (lock) { x = n; [1, 2].collect { it + x }.sum() + " + i % 5 + " }"),
                            Map.of("n", i, "lock", scripts),
                            new TestWorld().world())));
            List<Future<Object>> results = threads.invokeAll(runs);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(3 + 2 * i + i % 5);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
