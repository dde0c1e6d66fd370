package se.ntjp.reports.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.TlsFacts;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Verdict;

/** One line of the journal. Its JSON form is published as {@code schemas/journal.schema.json}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = JournalEvent.Start.class, name = "start"),
    @JsonSubTypes.Type(value = JournalEvent.Exchanged.class, name = "exchange"),
    @JsonSubTypes.Type(value = JournalEvent.Judged.class, name = "result"),
    @JsonSubTypes.Type(value = JournalEvent.Remark.class, name = "remark"),
    @JsonSubTypes.Type(value = JournalEvent.End.class, name = "end")
})
sealed interface JournalEvent {

    /**
     * The first line.
     *
     * @param manifest digest of {@code manifest.json}
     */
    record Start(String manifest) implements JournalEvent {}

    /**
     * A request and what came of it; the bodies lie in {@code bodies/}.
     *
     * @param id the exchange's id
     * @param caseId the case it was made for
     * @param call the call's id in the case
     * @param parameters what the request was filled with
     * @param request what was sent
     * @param response absent where no status line came
     * @param failure absent where a whole answer came
     * @param timings when and how long
     * @param tls absent where there was no TLS session
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Exchanged(
            String id,
            String caseId,
            String call,
            Map<String, String> parameters,
            Sent request,
            Came response,
            Failure failure,
            Taken timings,
            TlsFacts tls)
            implements JournalEvent {}

    /**
     * A request without its bytes.
     *
     * @param method absent for POST
     */
    record Sent(
            @JsonInclude(JsonInclude.Include.NON_NULL) String method,
            String target,
            List<Header> headers,
            BodyRef body) {}

    /** An answer without its bytes. */
    record Came(int status, List<Header> headers, BodyRef body) {}

    /** Which body: its SHA-256 and size in bytes. */
    record BodyRef(String digest, int size) {}

    /** Timings, the lengths in nanoseconds. */
    record Taken(Instant started, long connectNanos, long tlsNanos, long firstByteNanos, long totalNanos) {}

    /** The outcome of a case. */
    record Judged(CaseResult result) implements JournalEvent {}

    /** Something worth knowing about the run as a whole. */
    record Remark(Text text) implements JournalEvent {}

    /**
     * The last line of a run that came to its end.
     *
     * @param finished the run's clock at its end
     * @param exchanges how many were recorded
     * @param counts how many cases had each verdict, all eight
     */
    record End(Instant finished, int exchanges, SortedMap<Verdict, Integer> counts) implements JournalEvent {}
}
