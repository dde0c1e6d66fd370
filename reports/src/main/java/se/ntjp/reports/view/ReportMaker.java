package se.ntjp.reports.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.record.RecordManifest;
import se.ntjp.reports.record.RecordManifest.PlannedCase;
import se.ntjp.reports.record.RecordProblem;
import se.ntjp.reports.record.RecordedExchange;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.TlsFacts;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** Makes a report of a record. */
final class ReportMaker {

    private static final Text INTERRUPTED = Text.of(
            "Körprotokollet har inget utfall för testfallet: körningen avbröts, eller protokollet är skadat.",
            "The record has no outcome for the case: the run was interrupted, or the record is damaged.");
    private static final Text LOST = Text.of(
            "Körningen kom till sitt slut utan utfall för testfallet.",
            "The run came to its end without an outcome for the case.");

    private final RunRecord record;
    private final RecordManifest manifest;
    private final Shown shown;
    private final BodyText bodies;

    ReportMaker(RunRecord record) {
        this.record = record;
        this.manifest = record.manifest();
        this.shown = new Shown(new PersonalIdentityMask(manifest.testIdentities()));
        this.bodies = new BodyText(shown);
    }

    RunReport make() {
        Map<String, ExchangeReport> exchanges = new LinkedHashMap<>();
        record.exchanges().forEach((id, exchange) -> exchanges.put(id, exchange(exchange)));
        List<CaseReport> cases = cases();
        List<Verdict> verdicts = cases.stream().map(CaseReport::verdict).toList();
        List<Verdict> parts = new ArrayList<>(verdicts);
        if (!record.complete()) {
            parts.add(Verdict.UNDECIDED);
        }
        Verdict whole = Outcome.of(parts);
        RequirementWeighing weighing = new RequirementWeighing(cases, shown);
        return new RunReport(
                facts(),
                whole,
                Outcome.exitCode(whole, verdicts),
                counts(verdicts),
                cases,
                manifest.plan().requirements().stream().map(weighing::of).toList(),
                ResponseTimes.of(exchanges.values().stream(), limitNanos()),
                exchanges);
    }

    private RunFacts facts() {
        return new RunFacts(
                manifest.contract(),
                shown.of(manifest.target()),
                manifest.suite(),
                manifest.tool(),
                manifest.started(),
                record.end(),
                manifest.seed(),
                manifest.configurationDigest(),
                manifest.dataDigest(),
                manifest.limits(),
                record.complete(),
                record.problems().stream().map(RecordProblem::message).toList(),
                record.remarks().stream().map(shown::of).toList());
    }

    private static SortedMap<Verdict, Integer> counts(List<Verdict> verdicts) {
        SortedMap<Verdict, Integer> counts = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, (int) verdicts.stream().filter(verdict::equals).count());
        }
        return counts;
    }

    private List<CaseReport> cases() {
        Map<String, CaseResult> results = new LinkedHashMap<>();
        record.results().forEach(result -> results.put(result.caseId(), result));
        List<CaseReport> cases = new ArrayList<>();
        for (PlannedCase planned : manifest.plan().cases()) {
            CaseResult result = results.remove(planned.id());
            cases.add(caseReport(planned, result == null ? absent(planned.id()) : result));
        }
        for (CaseResult unplanned : results.values()) {
            Text title = Text.same(unplanned.caseId());
            cases.add(caseReport(
                    new PlannedCase(unplanned.caseId(), title, Text.same(""), List.of(), List.of(), null, null),
                    unplanned));
        }
        return cases;
    }

    private CaseResult absent(String id) {
        return record.complete()
                ? new CaseResult(id, Verdict.HARNESS_ERROR, LOST, List.of(), List.of())
                : new CaseResult(id, Verdict.NOT_TESTED, INTERRUPTED, List.of(), List.of());
    }

    private CaseReport caseReport(PlannedCase planned, CaseResult result) {
        return new CaseReport(
                planned.id(),
                shown.of(planned.title()),
                shown.of(planned.purpose()),
                result.verdict(),
                shown.of(result.reason()),
                shown.of(planned.look()),
                planned.needs(),
                planned.proves(),
                result.findings().stream()
                        .map(shown::of)
                        .sorted(Comparator.comparing(Finding::effect).reversed())
                        .toList(),
                result.exchanges(),
                result.tried());
    }

    private ExchangeReport exchange(RecordedExchange recorded) {
        Exchange exchange = recorded.exchange();
        HttpResponse response = exchange.response();
        Failure failure = exchange.failure();
        return new ExchangeReport(
                exchange.id(),
                recorded.caseId(),
                shown.of(recorded.call()),
                shown.of(recorded.parameters()),
                shown.of(exchange.request().target().toString()),
                shown.of(exchange.request().headers()),
                bodies.of(exchange.request().body(), exchange.request().headers()),
                response == null ? 0 : response.status(),
                response == null ? List.of() : shown.of(response.headers()),
                response == null ? null : bodies.of(response.body(), response.headers()),
                failure == null ? null : new Failure(failure.kind(), shown.of(failure.detail())),
                exchange.timings(),
                exchange.timings().total().toNanos() > limitNanos(),
                tls(exchange.tls()));
    }

    private TlsFacts tls(TlsFacts tls) {
        return tls == null
                ? null
                : new TlsFacts(
                        tls.protocol(),
                        tls.cipherSuite(),
                        shown.of(tls.subject()),
                        shown.of(tls.issuer()),
                        tls.notAfter(),
                        tls.clientCertificateSent());
    }

    private long limitNanos() {
        return manifest.limits().responseTimeMillis() * 1_000_000;
    }
}
