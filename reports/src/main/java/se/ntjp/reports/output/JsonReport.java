package se.ntjp.reports.output;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import se.ntjp.reports.record.RecordJson;
import se.ntjp.reports.view.CaseReport;
import se.ntjp.reports.view.ExchangeReport;
import se.ntjp.reports.view.RequirementReport;
import se.ntjp.reports.view.ResponseTimes;
import se.ntjp.reports.view.RunFacts;
import se.ntjp.reports.view.RunReport;
import se.ntjp.reports.view.ShownBody;
import se.ntjp.testcases.verdict.Verdict;

/**
 * Writes a report as JSON, in both languages; published as {@code schemas/report.schema.json}. Bodies are named by
 * their digest: they lie in the record. Durations are ISO 8601, for example {@code PT0.412S}.
 */
public final class JsonReport {

    /** Version of the form. */
    public static final int FORMAT = 1;

    private final ObjectMapper json = RecordJson.pretty()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .addMixIn(ShownBody.class, NamedBody.class);

    /** The whole report, ended by a line feed. */
    public String render(RunReport report) {
        Root root = new Root(
                FORMAT,
                report.run(),
                report.verdict(),
                report.exitCode(),
                report.counts(),
                report.cases(),
                report.requirements(),
                report.times(),
                report.exchanges().values());
        try {
            return json.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report holds only what JSON can say", e);
        }
    }

    /** The form's order. */
    private record Root(
            int format,
            RunFacts run,
            Verdict verdict,
            int exitCode,
            SortedMap<Verdict, Integer> counts,
            List<CaseReport> cases,
            List<RequirementReport> requirements,
            ResponseTimes times,
            Collection<ExchangeReport> exchanges) {}

    /** A body by its name and size only. */
    private interface NamedBody {
        @JsonIgnore
        ShownBody.Form form();

        @JsonIgnore
        List<String> lines();
    }
}
