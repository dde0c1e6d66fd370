package se.ntjp.testcases.soapui.straight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import se.ntjp.testcases.soapui.SampleRun;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;

class StraightLineTest {

    private final StraightLineScripts scripts = new StraightLineScripts();
    private final SampleRun run = new SampleRun();
    private final Map<String, Object> bindings =
            new HashMap<>(run.answer(SampleRun.ITEMS).bindings());

    private Optional<StraightLine> straight(String text) {
        return scripts.parse(new Script("a test", text)).filter(line -> line.fits(bindings));
    }

    private Object run(String text) {
        StraightLine line = straight(text).orElseThrow(() -> new AssertionError("Not a straight line: " + text));
        return line.run(bindings, run.world);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a'|a",
                "\"a\"|a",
                "'it\\'s \"so\"'|it's \"so\"",
                "\"tab\\tdollar\\$\"|tab\tdollar$",
                "12|12",
                "true|true",
                "null|null",
                "'a' + 1 + null|a1null",
                "1 + 2|3",
                "1 + 'a'|1a",
                "['a', 1] + 'b'|[a, 1, b]",
                "[]|[]",
                "('a')|a",
                "def x = 'a'; x + x|aa",
                "x = 'a'⏎x|a",
                "return 'R 1'|R 1",
                "context.testCase.name|1.1 One",
                "testCase.getName()|1.1 One",
                "testRunner.testCase.testSuite.project.getPropertyValue('inProject')|P",
                "testRunner⏎  .testCase⏎  .name|1.1 One",
                "testCase.testSteps['Props'].getPropertyValue(\"first\")|ID-1",
                "testCase.testStepList[1].name|Call 1",
                "messageExchange.responseContent.contains('Åsa')|true",
                "messageExchange.modelItem.testStep.testCase.name|1.1 One",
                "testCase.name.trim().length()|7",
                "new File('/project' + '/data.xml')|/project/data.xml",
                "// nothing⏎/* no⏎thing */|null"
            })
    void values(String text, String value) {
        assertThat(String.valueOf(run(text.replace('⏎', '\n')))).isEqualTo(value);
        new Both(scripts).assertSame(text.replace('⏎', '\n'));
    }

    @Test
    void test_data_are_loaded_and_properties_set() {
        run(
                """
                import se.skl.rivta.testsupport.soapui.datasource.XmlDataReader
                import com.eviware.soapui.support.GroovyUtils

                // the idiom of most steps
                def utils = new GroovyUtils(context)
                def dataFile = new File(utils.projectPath + "/data.xml")
                def source = new XmlDataReader(context, dataFile)

                source.load(testRunner.testCase.getName())
                context.again = context.patientId
                context.count = 0
                testRunner.testCase.testSteps["Props"].setPropertyValue("first", testRunner.testCase.getName());
                context.testCase.setPropertyValue("inCase", null)
                """);
        assertThat(run.context)
                .containsEntry("patientId", "195709263080")
                .containsEntry("again", "195709263080")
                .containsEntry("webServiceUrl", "http://127.0.0.1/")
                .containsEntry("count", 0);
        assertThat(run.testCase.getTestStepByName("Props").getPropertyValue("first"))
                .isEqualTo("1.1 One");
        assertThat(run.testCase.getPropertyValue("inCase")).isNull();
    }

    @Test
    void records_are_judged() {
        String begin =
                """
                import se.skl.rivta.tksupport.soapui.ContentAssertions
                def ca = new ContentAssertions(context, messageExchange, log)
                """;
        run(begin + "ca.assertNonEmptyResponse()\nca.assertExactNumberOfRecords(2)");
        run(begin + "context.allRecords = ca.getContentRecords()");
        assertThat((List<?>) run.context.get("allRecords")).hasSize(2);
        assertThatThrownBy(() -> run(begin + "\nca.assertExactNumberOfRecords(3)"))
                .isInstanceOfSatisfying(ScriptFailure.class, e -> {
                    assertThat(e.kind()).isEqualTo(Kind.ASSERTION);
                    assertThat(e.line()).isEqualTo(4);
                    assertThat(e).hasMessageContaining("3");
                });
    }

    @Test
    void a_request_is_asked_by_its_holder() {
        run(
                """
                context.documentId = 123456789
                // with an import by the whole name
                def holder = new com.eviware.soapui.support.XmlHolder( messageExchange.responseContent )
                holder.namespaces['n'] = 'urn:items'
                context.id = holder.getNodeValue('//n:item[2]/n:id')
                context.name = holder["//n:item[1]/n:name"]
                """);
        assertThat(run.context)
                .containsEntry("documentId", 123456789)
                .containsEntry("id", "ID-2")
                .containsEntry("name", "Åsa");
    }

    @Test
    void what_it_prints_and_how_long_it_sleeps_goes_to_the_run() {
        run("log.info 'a' + 1\nlog.info('b')\nprintln('c')\nlog.warn testCase.name\nsleep(250)");
        assertThat(run.printed).containsExactly("a1", "b", "c", "WARN 1.1 One");
        assertThat(run.pauses).containsExactly(Duration.ofMillis(250));
        assertThatThrownBy(() -> run("sleep(999999999)")).isInstanceOf(ScriptFailure.class);
    }

    @Test
    void the_runner_hears_what_it_says() {
        run("testRunner.fail('no data')");
        assertThat(run.runner.getStatus().name()).isEqualTo("FAILED");
        assertThat(run.runner.getReason()).isEqualTo("no data");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "⏎testRunner.gotoStepByName('nowhere')|2|nowhere",
                "log.info('a')⏎⏎testCase.testStepList[9].name|3|null object",
                "def source = new se.skl.rivta.tksupport.soapui.datasource.XmlDataReader(context, 'other.xml')⏎"
                        + "source.load('1.1')|2|other.xml",
                "new se.skl.rivta.tksupport.soapui.ContentAssertions(1, 2)|1|new ContentAssertions(Integer, Integer)"
            })
    void what_goes_wrong_is_told_with_its_line(String text, int line, String message) {
        assertThatThrownBy(() -> run(text.replace('⏎', '\n'))).isInstanceOfSatisfying(ScriptFailure.class, e -> {
            assertThat(e.kind()).isEqualTo(Kind.ERROR);
            assertThat(e.line()).isEqualTo(line);
            assertThat(e).hasMessageContaining(message);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (true) { 1 }",
                "assert 1 == 2",
                "[1, 2].each { it }",
                "\"${context.x}\"",
                "\"$context\"",
                "'''a'''",
                "/a/",
                "1.5",
                "5L",
                "010",
                "-1",
                "[a: 1]",
                "[:]",
                "context?.x",
                "context.x ?: 1",
                "x == 1",
                "a = b = 1",
                "nobody.knows()",
                "def x",
                "int x = 1",
                "return 1\nlog.info 'never'",
                "import static java.lang.Math.max",
                "import java.util.*",
                "'\\u0041'",
                "'a",
                "/* a",
                "'a\nb'",
                "log.info 'a' 'b'",
                "#!/bin/sh",
                "context = null",
                "testCase.class",
                "context.allRecords.size()",
                "testCase.name.toInteger()",
                "testCase.name.bytes",
                "testCase.nothing",
                "new XmlDataReader(context)",
                "new Date()"
            })
    void anything_more_needs_the_engine(String text) {
        assertThat(straight(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1)",
                "java.lang.System.exit(1)",
                "Runtime.getRuntime().exec('id')",
                "'id'.execute()",
                "context.class.forName('java.lang.Runtime')",
                "context.getClass()",
                "new URL('http://127.0.0.1/').text",
                "new File('/etc/passwd').text",
                "new File('/etc/passwd').delete()",
                "new Thread()",
                "new ProcessBuilder('id').start()",
                "new groovy.lang.GroovyShell()",
                "new se.ntjp.testcases.soapui.scope.RunContext([], null)",
                "context.services().world()",
                "context.services.world",
                "context.expandWith(null)",
                "context.offer('testRunner', null)",
                "testRunner.finish()",
                "testCase.definition()",
                "testCase.metaClass",
                "evaluate('1')",
                "new se.skl.rivta.nothing.Here()",
                "new com.eviware.soapui.support.GroovyUtils()"
            })
    void nothing_reaches_out_without_the_engine(String text) {
        assertThat(straight(text)).as(text).isEmpty();
    }

    @Test
    void hostile_sizes_need_the_engine() {
        assertThat(straight("(".repeat(20_000) + "1" + ")".repeat(20_000))).isEmpty();
        assertThat(straight("[".repeat(20_000))).isEmpty();
        assertThat(straight("context" + ".a".repeat(20_000))).isEmpty();
        assertThat(straight("'a'\n".repeat(100_000))).isEmpty();
        assertThat(run("'a'" + " + 'a'".repeat(5_000))).asString().hasSize(5_001);
    }

    @Test
    void nothing_is_run_of_a_script_that_needs_the_engine() {
        assertThat(straight("log.info 'a'\ncontext.allRecords.collect()")).isEmpty();
        assertThat(run.printed).isEmpty();
    }

    @Property
    void no_text_makes_it_throw(@ForAll("like scripts") String text) {
        assertThat(new StraightLineScripts().parse(new Script("random", text))).isNotNull();
    }

    @Provide("like scripts")
    Arbitrary<String> likeScripts() {
        return Arbitraries.of(
                        "def ",
                        "x",
                        " = ",
                        "'",
                        "\"",
                        "(",
                        ")",
                        "[",
                        "]",
                        ".",
                        ",",
                        "+",
                        "\n",
                        ";",
                        "1",
                        "new ",
                        "import ",
                        "return ",
                        "context",
                        "log.info ",
                        "\\",
                        "$",
                        "//",
                        "/*",
                        "*/",
                        "å",
                        "sleep",
                        "File",
                        "null",
                        "\r")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
