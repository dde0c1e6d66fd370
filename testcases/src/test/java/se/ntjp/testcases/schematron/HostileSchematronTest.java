package se.ntjp.testcases.schematron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileSchematronTest {

    private static final Rules RULES = new Rules();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doctype.sch          | DOCTYPE",
                "include-http.sch     | reads http://127.0.0.1:9/rules.sch; nothing may be read but",
                "include-outside.sch  | reads file:///etc/passwd; nothing may be read but",
                "include-missing.sch  | rules.sch; nothing may be read but",
                "xsl-include.sch      | file:///etc/passwd",
                "calls-java.sch       | line 3: test=\"system:exit(1)\" is wrong",
            })
    void one_that_reaches_out_is_refused_when_it_is_compiled(String file, String reason) {
        assertThatThrownBy(() -> compile(file))
                .isInstanceOf(SchematronException.class)
                .hasMessageStartingWith(file)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reads-document.sch    | reads file:///etc/passwd; nothing may be read but",
                "reads-doc.sch         | reads http://127.0.0.1:9/; nothing may be read but",
                "reads-text.sch        | reads file:///etc/passwd; nothing may be read but",
                "reads-collection.sch  | reads file:///etc; nothing may be read but",
                "validates-another.sch | reads file:///etc/passwd; nothing may be read but",
                "recurses.sch          | a rule cannot be evaluated",
            })
    void one_that_reaches_out_is_refused_when_it_is_run(String file, String reason) {
        CompiledSchematron compiled = compile(file);

        assertThatThrownBy(() -> RULES.violations(compiled, "<a/>"))
                .isInstanceOf(SchematronException.class)
                .hasMessageStartingWith(file)
                .hasMessageContaining(reason);
    }

    @Test
    void one_that_writes_a_file_writes_none(@TempDir Path folder) {
        Path target = folder.resolve("written.xml");
        String source = Rules.resource("/evil/schematron/writes-file.sch")
                .replace("TARGET", target.toUri().toString());

        assertThatThrownBy(() -> RULES.violations(RULES.compile("writes-file.sch", source), "<a/>"))
                .isInstanceOf(SchematronException.class)
                .hasMessageStartingWith("writes-file.sch")
                .hasMessageContaining("result-document");
        assertThat(target).doesNotExist();
    }

    private static CompiledSchematron compile(String file) {
        return RULES.compile(file, Rules.resource("/evil/schematron/" + file));
    }
}
