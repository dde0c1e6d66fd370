package se.ntjp.testcases.soapui.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts read the files of the package and write into the run's output, by a {@code File} of our own. */
class ScriptFileTest {

    private final TestWorld world = new TestWorld()
            .with("data.xml", "<data>\nåäö</data>")
            .with("schematron/a.xml", "A")
            .with("schematron/b.xml", "B")
            .with("../other/x.txt", "other");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    new File('/project/data.xml').exists()                        | true
                    new File('data.xml').exists()                                 | true
                    new File('/project' + '/data.xml').text.size()                | 17
                    new java.io.File('/project', 'data.xml').getText('UTF-8')[0..5] | <data>
                    new File(new File('/project'), 'data.xml').name               | data.xml
                    new File('/project/data.xml').readLines().size()              | 2
                    new File('/project/data.xml').bytes.length                    | 20
                    new File('/project/data.xml').length()                        | 20
                    new File('/project/schematron').isDirectory()                 | true
                    new File('/project/schematron').file                          | false
                    new File('/project/schematron').listFiles()*.name             | [a.xml, b.xml]
                    new File('schematron').list().toList()                        | [a.xml, b.xml]
                    new File('schematron/a.xml').parent                           | schematron
                    new File('schematron/a.xml').parentFile.name                  | schematron
                    new File('schematron/../data.xml').absolutePath               | /project/data.xml
                    new File('/project/../other/x.txt').text                      | other
                    new File('/project/nothing').exists()                         | false
                    new File('/project/nothing').listFiles()                      | null
                    "${new File('/project/data.xml')}".toString()                 | /project/data.xml
                    ('data.xml' as File).exists()                                 | true
                    File f = new File('data.xml'); f instanceof File              | true
                    """)
    void a_file_of_the_package_is_read(String script, String expected) {
        assertThat(String.valueOf(world.run(script))).as(script).isEqualTo(expected);
    }

    @Test
    void the_files_of_a_folder_are_walked_in_order_of_name() {
        Object names =
                world.run("def n = []; new File('/project/schematron').eachFile { f -> n << f.name + f.text }; n");
        assertThat(names).isEqualTo(List.of("a.xmlA", "b.xmlB"));
    }

    @Test
    void the_lines_of_a_file_come_with_their_numbers_where_asked_for() {
        assertThat(world.run("def n = []; new File('data.xml').eachLine { l, i -> n << i + l }; n"))
                .isEqualTo(List.of("1<data>", "2åäö</data>"));
    }

    @Test
    void what_is_written_goes_to_the_output_and_can_be_read_again() {
        Object read = world.run(
                """
                def f = new File('/project/out/result.txt')
                f.parentFile.mkdirs()
                f.text = 'one'
                f << '-two'
                f.append('-three')
                new File('w.txt').withWriter('UTF-8') { w -> w << 'å'; w.write('b') }
                new File('l.txt').setText('å', 'ISO-8859-1')
                new File('/project/out/result.txt').text
                """);
        assertThat(read).isEqualTo("one-two-three");
        assertThat(world.written).containsOnlyKeys("result.txt", "w.txt", "l.txt");
        assertThat(world.written.get("w.txt")).isEqualTo("åb".getBytes(StandardCharsets.UTF_8));
        assertThat(world.written.get("l.txt")).isEqualTo("å".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_file_that_is_not_there_is_an_error_that_names_it() {
        assertThatThrownBy(() -> world.run("\nnew File('/project/nothing.xml').text"))
                .isInstanceOfSatisfying(ScriptFailure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(ScriptFailure.Kind.ERROR);
                    assertThat(failure.line()).isEqualTo(2);
                    assertThat(failure)
                            .hasMessageContaining("nothing.xml")
                            .hasMessageStartingWith("FileNotFoundException");
                });
    }

    @Test
    void a_path_outside_is_forbidden_and_named() {
        assertThatThrownBy(() -> world.run("new File('/etc/passwd').text"))
                .isInstanceOfSatisfying(ScriptFailure.class, failure -> assertThat(failure.kind())
                        .isEqualTo(ScriptFailure.Kind.FORBIDDEN))
                .hasMessageContaining("/etc/passwd");
    }
}
