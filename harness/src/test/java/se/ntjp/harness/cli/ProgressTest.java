package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Verdict;

/** The bar keeps room of its own, however long the title of a case is. */
class ProgressTest {

    private static final Pattern BAR = Pattern.compile("\\[([^\\]]*)\\]");

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    private String watching(String title) {
        TestCase testCase = new TestCase(
                "1.2.2",
                Text.same(title),
                Text.same(""),
                List.of("R"),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                null,
                null);
        PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);
        try (Progress progress =
                new Progress(Language.EN, 51, true, terminal, new ConsoleProgressBarConsumer(terminal, 80))) {
            progress.begins(testCase);
            progress.ended(testCase, new CaseResult("1.2.2", Verdict.PASSED, Text.same(""), List.of(), List.of()));
        }
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_long_title_leaves_twenty_columns_for_the_bar() {
        String last = watching("A title that goes on and on until nothing else has room on the line any more")
                .strip();
        last = last.substring(last.lastIndexOf('\r') + 1);
        Matcher bar = BAR.matcher(last);
        assertThat(bar.find()).as(last).isTrue();
        assertThat(bar.group(1)).as(last).hasSizeGreaterThanOrEqualTo(20);
        assertThat(last).endsWith("1.2.2 A title that ...").hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void a_short_title_is_shown_whole_and_no_time_is_promised() {
        assertThat(watching("Short title")).contains("1.2.2 Short title").doesNotContain("/ ?", "/ 0:");
    }
}
