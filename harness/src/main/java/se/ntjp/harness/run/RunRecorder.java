package se.ntjp.harness.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.reports.record.RecordWriter;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.verdict.CaseResult;

/** Writes a run to its record as it goes, before anybody else is told. */
final class RunRecorder implements RunListener {

    private final RecordWriter record;
    private final RunListener next;

    RunRecorder(RecordWriter record, RunListener next) {
        this.record = record;
        this.next = next;
    }

    @Override
    public void begins(TestCase testCase) {
        next.begins(testCase);
    }

    @Override
    public void exchanged(TestCase testCase, Call call, Map<String, String> parameters, Exchange exchange) {
        try {
            record.exchange(exchange, testCase.id(), call.id(), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("The record cannot be written: " + e.getMessage(), e);
        }
        next.exchanged(testCase, call, parameters, exchange);
    }

    @Override
    public void ended(TestCase testCase, CaseResult result) {
        try {
            record.result(result);
        } catch (IOException e) {
            throw new UncheckedIOException("The record cannot be written: " + e.getMessage(), e);
        }
        next.ended(testCase, result);
    }
}
