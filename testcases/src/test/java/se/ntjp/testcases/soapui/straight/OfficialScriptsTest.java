package se.ntjp.testcases.soapui.straight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.ntjp.testcases.soapui.SampleRun;
import se.ntjp.testcases.soapui.script.Script;

/** How many of the official suites' scripts are straight lines, and that they do what Groovy would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialScriptsTest {

    private final StraightLineScripts straight = new StraightLineScripts();
    private final Map<String, Object> bindings = new SampleRun().everything();
    private List<String> scripts;
    private Both both;

    @BeforeAll
    void readThemAll() {
        scripts = OfficialScripts.all();
        both = new Both(straight);
    }

    private boolean isStraight(String text) {
        return straight.parse(new Script("official", text))
                .filter(line -> line.fits(bindings))
                .isPresent();
    }

    @Test
    void more_than_three_quarters_of_all_scripts_need_no_engine() {
        long straightOnes = scripts.stream().filter(this::isStraight).count();
        assertThat(scripts).hasSizeGreaterThan(600);
        assertThat(straightOnes * 100.0 / scripts.size())
                .as("%d of %d", straightOnes, scripts.size())
                .isGreaterThanOrEqualTo(85);
    }

    @Test
    void most_of_the_distinct_ones_do_not_either() {
        Set<String> distinct = new HashSet<>(scripts);
        long straightOnes = distinct.stream().filter(this::isStraight).count();
        assertThat(straightOnes * 100.0 / distinct.size())
                .as("%d of %d", straightOnes, distinct.size())
                .isGreaterThanOrEqualTo(60);
    }

    @Test
    void what_needs_the_engine_has_something_that_a_straight_line_has_not() {
        assertThat(scripts.stream().filter(text -> !isStraight(text)).distinct())
                .allSatisfy(text -> assertThat(text).containsPattern("[{]|\\bassert\\b|XmlSlurper|[?][.]"));
    }

    @Test
    void a_straight_line_does_what_groovy_does() {
        List<String> straightOnes =
                scripts.stream().distinct().filter(this::isStraight).toList();
        assertThat(straightOnes).hasSizeGreaterThan(100).allSatisfy(both::assertSame);
    }
}
