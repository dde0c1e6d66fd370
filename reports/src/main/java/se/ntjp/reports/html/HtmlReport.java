package se.ntjp.reports.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import se.ntjp.contracts.text.Language;
import se.ntjp.reports.view.RunReport;

/** Renders a report as one HTML file. */
public final class HtmlReport {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), "se.ntjp.reports.html.templates");
    private final String css = css();

    /** The whole page; the same report and language give the same page. */
    public String render(RunReport report, Language language) {
        StringOutput out = new StringOutput();
        templates.render("index.jte", new Page(report, language, css), out);
        return out.toString();
    }

    private static String css() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The stylesheet of reports cannot be read", e);
        }
    }
}
