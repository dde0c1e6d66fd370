package se.ntjp.harness.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.harness.transport.LiveTransport;
import se.ntjp.harness.transport.TransportSettings;
import se.ntjp.reports.record.RecordedExchange;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.stubs.StubProducer;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** A record whose verdicts do not follow from its exchanges is found out, even where its digests are right. */
class RejudgementTest {

    @TempDir
    static Path folder;

    private static RunRecord record;

    @BeforeAll
    static void make_a_record() throws IOException {
        try (StubProducer stub = StubProducer.start(ContractLibrary.bundled().find("GetCareDocumentation:3"), 0);
                LiveTransport transport = LiveTransport.of(TransportSettings.defaults())) {
            record = new LiveRun(
                            Inputs.of(stub.address(), "1.1.1", "1.2.2"),
                            InstalledTool.version(),
                            RequirementCatalogue.bundled(),
                            Clock.systemUTC())
                    .make(
                            folder.resolve("record"),
                            "0".repeat(64),
                            Language.EN,
                            transport,
                            new RunListener() {},
                            List.of(Text.of("Anmärkning", "Remark")));
        }
    }

    private static RunRecord with(Map<String, RecordedExchange> exchanges, List<CaseResult> results) {
        return new RunRecord(
                record.manifest(), exchanges, results, record.remarks(), record.end(), List.of(), record.inputs());
    }

    /** The record with another result of its first case. */
    private static RunRecord claiming(Verdict verdict, List<Finding> findings) {
        List<CaseResult> results = new ArrayList<>(record.results());
        results.set(0, new CaseResult("1.1.1", verdict, Text.same(""), findings, List.of("1.1.1/1")));
        return with(record.exchanges(), results);
    }

    @Test
    void a_record_as_it_was_made_is_sound() {
        Rejudgement.Outcome outcome = Rejudgement.of(record);
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.sound()).isTrue();
        assertThat(outcome.judged()).isEqualTo(51);
        assertThat(record.remarks()).containsExactly(Text.of("Anmärkning", "Remark"));
    }

    @Test
    void a_verdict_that_does_not_follow_is_named_with_both() {
        assertThat(Rejudgement.of(claiming(Verdict.FAILED, List.of())).differences())
                .extracting(Text::en)
                .containsExactly("TF 1.1.1: recorded as FAILED, judged again as PASSED");
        assertThat(Rejudgement.of(claiming(Verdict.FAILED, List.of())).differences())
                .extracting(Text::sv)
                .containsExactly("TF 1.1.1: «Fel» i protokollet, «Godkänd» vid ny bedömning");
    }

    @Test
    void a_finding_that_does_not_follow_is_named() {
        Finding remark = Finding.remark("ENV-01", Text.of("Påhittat", "Made up"));
        assertThat(Rejudgement.of(claiming(Verdict.PASSED, List.of(remark))).differences())
                .extracting(Text::en)
                .containsExactly("TF 1.1.1: the same verdict PASSED, but other findings");
    }

    @Test
    void a_case_of_another_suite_is_named() {
        List<CaseResult> results = new ArrayList<>(record.results());
        results.add(new CaseResult("9.9", Verdict.PASSED, Text.same(""), List.of(), List.of()));
        assertThat(Rejudgement.of(with(record.exchanges(), results)).differences())
                .extracting(Text::en)
                .containsExactly("TF 9.9: recorded as PASSED, is not in the record's own suite");
    }

    @Test
    void an_exchange_that_is_gone_is_named() {
        Map<String, RecordedExchange> exchanges = new LinkedHashMap<>(record.exchanges());
        exchanges.remove("1.2.2/4");
        assertThat(Rejudgement.of(with(exchanges, record.results())).differences())
                .extracting(Text::en)
                .containsExactly(
                        "It cannot be judged again: The record has no exchange 1.2.2/4, which its suite and data call for");
    }

    @Test
    void the_inputs_of_a_record_are_those_it_was_made_with() throws IOException {
        RunInputs before = Inputs.of(java.net.URI.create(record.manifest().target()), "1.1.1", "1.2.2");
        RunInputs after = InputFiles.of(record);
        assertThat(after.suite()).isEqualTo(before.suite());
        assertThat(after.data()).isEqualTo(before.data());
        assertThat(after.selection()).isEqualTo(before.selection());
        assertThat(after.limits()).isEqualTo(before.limits());
        assertThat(after.seed()).isEqualTo(before.seed());
        assertThat(after.target()).isEqualTo(before.target());
        assertThat(after.contract().namespace()).isEqualTo(before.contract().namespace());
        assertThat(after.files()).containsOnlyKeys(before.files().keySet());
        before.files()
                .forEach((name, content) ->
                        assertThat(after.files().get(name)).as(name).isEqualTo(content));
    }

    @Test
    void a_tool_knows_its_number_and_what_it_is_made_of() {
        ToolVersion version = InstalledTool.version();
        assertThat(version.number()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(version.digest()).matches("[0-9a-f]{64}");
        assertThat(InstalledTool.version()).isEqualTo(version);
        assertThat(version.userAgent()).isEqualTo("ntjp-harness/" + version.number());
    }
}
