package se.ntjp.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.SampleRun;
import se.ntjp.reports.output.ReportWriter;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.verdict.Verdict;

/** The page as a browser shows it: opened from its file, without script and without network. */
class PageInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static String address;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.isExecutable(CHROMIUM), "No browser at " + CHROMIUM + ": the page is not tried in one");
        RunRecord record = SampleRun.in(folder.resolve("record"));
        ReportWriter.write(record, folder, Language.SV);
        address = folder.resolve("index.html").toUri().toString();
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @AfterEach
    void nothing_was_fetched_and_nobody_complained() {
        assertThat(requests).allMatch(request -> request.startsWith("file:")).isNotEmpty();
        assertThat(requests.stream()
                        .map(request -> request.replaceAll("#.*", ""))
                        .distinct())
                .containsExactly(address);
        assertThat(complaints).isEmpty();
        context.close();
    }

    private Page open(Browser.NewContextOptions options) {
        context = browser.newContext(options);
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(address);
        return page;
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1200, 900);
    }

    @Test
    void headings_follow_each_other_without_a_gap() {
        Page page = open(wide());
        List<Integer> levels = page.locator("h1, h2, h3, h4").all().stream()
                .map(heading -> Integer.parseInt(
                        heading.evaluate("node => node.tagName").toString().substring(1)))
                .toList();

        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %d", i + 1).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");
    }

    @Test
    void every_link_in_the_page_leads_to_a_place_that_exists_once() {
        Page page = open(wide());
        List<Locator> links = page.locator("a[href^='#']").all();

        assertThat(links).hasSizeGreaterThan(30);
        for (Locator link : links) {
            String id = link.getAttribute("href").substring(1);
            assertThat(page.locator("[id='" + id + "']").count()).as("#%s", id).isEqualTo(1);
        }
    }

    @Test
    void every_case_is_reached_by_its_anchor() {
        Page page = open(wide());
        for (String id : List.of("1.2.1", "1.2.2", "1.5", "1.7", "2.1", "4.1", "6.1", "7.1")) {
            page.navigate(address + "#tf-" + id);
            assertThat(page.locator("article:target h3").innerText()).contains("TF " + id);
        }
    }

    @Test
    void a_call_is_opened_by_the_keyboard() {
        Page page = open(wide());
        Locator call = page.locator("[id='call-1.2.2-2']");
        call.locator("summary").focus();
        page.keyboard().press("Enter");

        assertThat(call.getAttribute("open")).isNotNull();
        assertThat(call.locator(".hit").innerText()).contains("<patientId><id>************</id></patientId>");
        assertThat(call.locator("summary").evaluate("node => getComputedStyle(node).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void the_first_tab_stop_leads_past_the_head() {
        Page page = open(wide());
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").innerText()).isEqualTo("Hoppa till innehållet");
        page.keyboard().press("Enter");

        assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("main");
    }

    @Test
    void it_is_read_without_script() {
        Page page = open(wide().setJavaScriptEnabled(false));
        String text = page.locator("main").innerText();

        for (Verdict verdict : Verdict.values()) {
            assertThat(text).contains(verdict.label(Language.SV));
        }
        page.locator("[id='call-2.1-1'] > summary").click();
        assertThat(page.locator("[id='call-2.1-1']").innerText()).contains("<faultstring>Ogiltig fråga</faultstring>");
    }

    @Test
    void nothing_sticks_out_of_a_narrow_screen() {
        Page page = open(new Browser.NewContextOptions().setViewportSize(360, 740));
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");

        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void on_paper_verdicts_and_findings_remain_and_navigation_does_not() {
        Page page = open(wide());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("nav").isVisible()).isFalse();
        assertThat(page.locator(".skip").isVisible()).isFalse();
        assertThat(page.locator(".finding").first().isVisible()).isTrue();
        assertThat(page.locator(".badge").first().isVisible()).isTrue();
    }

    @Test
    void every_text_stands_out_from_its_background() {
        Page page = open(wide());
        page.evaluate("() => document.querySelectorAll('details').forEach(each => each.open = true)");

        assertThat(page.evaluate(CONTRASTS).toString())
                .as("texts below 4.5:1 (WCAG AA)")
                .isEqualTo("[]");
    }

    private static final String CONTRASTS =
            """
            () => {
              const rgb = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
              const light = colour => rgb(colour).slice(0, 3)
                .map(part => part / 255)
                .map(part => part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
              const background = node => {
                for (let at = node; at; at = at.parentElement) {
                  const colour = getComputedStyle(at).backgroundColor;
                  if (rgb(colour)[3] !== 0) return colour;
                }
                return 'rgb(255, 255, 255)';
              };
              const poor = [];
              for (const node of document.querySelectorAll('body *')) {
                const own = [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim());
                if (!own) continue;
                const style = getComputedStyle(node);
                const ink = light(node.namespaceURI.endsWith('svg') ? style.fill : style.color);
                const paper = light(background(node));
                const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
                if (ratio < 4.5) poor.push(node.className + ' ' + node.textContent.trim() + ' ' + ratio.toFixed(2));
              }
              return poor;
            }
            """;
}
