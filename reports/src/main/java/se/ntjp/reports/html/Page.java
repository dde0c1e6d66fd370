package se.ntjp.reports.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.view.CaseReport;
import se.ntjp.reports.view.Cause;
import se.ntjp.reports.view.ExchangeReport;
import se.ntjp.reports.view.RunReport;
import se.ntjp.reports.view.ShownBody.Form;
import se.ntjp.reports.words.Figures;
import se.ntjp.reports.words.Headline;
import se.ntjp.reports.words.Labels;
import se.ntjp.reports.words.Sentence;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/**
 * What the templates ask: the report in one language.
 *
 * @param report what is said
 * @param language in which language
 * @param css the page's look
 */
public record Page(RunReport report, Language language, String css) {

    private static final List<Verdict> TO_FIX = List.of(Verdict.FAILED, Verdict.HARNESS_ERROR, Verdict.UNDECIDED);

    /** Words in the page's language. */
    public String say(Labels label) {
        return label.in(language);
    }

    /** Words in the page's language. */
    public String say(Text text) {
        return text.in(language);
    }

    /** A verdict's name. */
    public String say(Verdict verdict) {
        return verdict.label(language);
    }

    /** A message as a sentence with its full stop. */
    public String sentence(Text text) {
        return Sentence.of(say(text));
    }

    /** The language as HTML names it. */
    public String lang() {
        return language == Language.SV ? "sv" : "en";
    }

    /** The outcome in a sentence or three. */
    public String headline() {
        return say(Headline.of(report));
    }

    /** How figures are written. */
    public Figures figures() {
        return new Figures(language);
    }

    /** The picture of response times. */
    public TimeChart chart() {
        return TimeChart.of(report.times(), figures());
    }

    /** What somebody must do something about. */
    public List<Cause> causes() {
        return Cause.of(report.cases());
    }

    /** How often a fault shows, in words. */
    public String shownIn(Cause cause) {
        if (cause.times() == 1) {
            return say(Labels.SHOWS_ONCE);
        }
        Labels cases = cause.cases().size() == 1 ? Labels.SHOWS_IN_ONE_CASE : Labels.SHOWS_IN_CASES;
        return say(cases.with(cause.times(), cause.cases().size()));
    }

    /** The exchanges made for a case, in order. */
    public List<ExchangeReport> own(CaseReport testCase) {
        return report.exchanges().values().stream()
                .filter(exchange -> exchange.caseId().equals(testCase.id()))
                .toList();
    }

    /** The exchanges of other cases that a case was judged on. */
    public List<ExchangeReport> borrowed(CaseReport testCase) {
        return report.exchangesOf(testCase).stream()
                .filter(exchange -> !exchange.caseId().equals(testCase.id()))
                .toList();
    }

    /** The longest time of a case's own exchanges, written out; empty where it has none. */
    public String longest(CaseReport testCase) {
        return own(testCase).stream()
                .map(exchange -> exchange.timings().total())
                .max(java.time.Duration::compareTo)
                .map(total -> figures().seconds(total.toNanos()))
                .orElse("");
    }

    /** The case with this id, if the plan has it. */
    public Optional<CaseReport> testCase(String id) {
        return report.cases().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A requirement's sentence; empty where the catalogue does not know it. */
    public String requirement(String id) {
        return report.requirements().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> say(each.title()))
                .findFirst()
                .orElse("");
    }

    /** The lines of an answer that findings speak of; none where line numbers do not fit what is shown. */
    public Set<Integer> hits(ExchangeReport exchange) {
        if (exchange.responseBody().form() != Form.AS_IT_CAME) {
            return Set.of();
        }
        List<String> lines = exchange.responseBody().lines();
        return report.cases().stream()
                .flatMap(each -> each.findings().stream())
                .filter(finding -> finding.exchange().equals(exchange.id()))
                .map(Finding::where)
                .filter(where -> where.line() > 0 && where.line() <= lines.size())
                .filter(where -> lines.get(where.line() - 1).contains(lastName(where.path())))
                .map(Finding.Where::line)
                .collect(Collectors.toSet());
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("^@|\\[.*", "");
    }

    /** A name for a place in the page, made of an id. */
    public static String anchor(String prefix, String id) {
        return prefix + "-" + id.replaceAll("[^A-Za-z0-9.]+", "-");
    }
}
