package se.ntjp.harness.soapui;

import com.eviware.soapui.model.testsuite.TestStepResult.TestStepStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Headers;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.soapui.assertion.Subject;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.StepItem;
import se.ntjp.testcases.soapui.scope.StepResultItem;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.services.ProjectRules;
import se.ntjp.testcases.soapui.stricter.OnlyTheRequestedPatient;
import se.ntjp.testcases.soapui.stricter.StricterCases;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.AnswerKind;
import se.ntjp.testcases.verdict.Verdict;

/** Runs the steps that send something: makes the request, takes the answer and holds the step's assertions against it. */
final class Calls {

    private static final String IS_FAULT = "Not SOAP Fault Assertion";
    private static final String IS_NO_FAULT = "SOAP Fault Assertion";

    private static final Text NOTHING_YET = Text.of(
            "Steget «%s» gäller ett svar, men inget har kommit ännu.",
            "Step “%s” is about an answer, but none has come yet.");

    private static final Text UNREACHABLE = Text.of(
            "Steget «%s» nådde inte %s: %s. Inget prövades.", "Step “%s” did not reach %s: %s. Nothing was tested.");

    private final ProjectRun run;
    private final CaseRun caseRun;
    private final CaseLog log;
    private Subject latest;

    Calls(ProjectRun run, CaseRun caseRun, CaseLog log) {
        this.run = run;
        this.caseRun = caseRun;
        this.log = log;
    }

    StepResultItem soap(StepItem item, Step.SoapRequest step) {
        String id = log.nextExchange();
        // Scripts may have set another request than the project's.
        String written = item.getPropertyValue("Request");
        String filled = caseRun.context().expand(written);
        String content = step.removeEmptyContent() ? EmptyElements.removed(filled) : filled;
        HttpRequest request = run.requests()
                .soap(
                        id,
                        step,
                        run.actions().apply(step),
                        content,
                        caseRun.context()::expand,
                        caseRun.services().data());
        Call call = call(step.name(), wanted(step.assertions()));
        Exchange exchange = send(item, id, request, call, written);
        ExchangeReading reading = run.reader().read(exchange, call);
        log.judged(run.judge(), reading);
        ExchangeItem seen = ExchangeItems.of(item, exchange, reading.content(), reading.charset());
        List<String> schemaErrors = seen.responseContent() == null
                ? List.of()
                : reading.answer().map(ProjectRules::responseErrors).orElse(List.of());
        StepResultItem result = judged(item, exchange, seen, schemaErrors, step.assertions());
        if (reading.payload().isPresent()) {
            if (!run.stricter().isEmpty() && OnlyTheRequestedPatient.isNamedIn(seen, caseRun.context())) {
                log.tried(StricterCases.RECORDS);
            }
            run.stricter().forEach(check -> check.judge(step, seen, caseRun.context())
                    .forEach(finding -> log.stricter(StricterCases.RECORDS, finding.in(id))));
        }
        return result;
    }

    StepResultItem http(StepItem item, Step.HttpRequestStep written) {
        Step.HttpRequestStep step = written.with(item.getProperties());
        String id = log.nextExchange();
        HttpRequest request = run.requests()
                .http(id, step, caseRun.context()::expand, caseRun.services().data());
        Exchange exchange = send(item, id, request, call(step.name(), AnswerKind.ANY), step.content());
        ExchangeItem seen = ExchangeItems.of(
                item,
                exchange,
                exchange.answer().map(HttpResponse::body).orElse(se.ntjp.testcases.exchange.Body.EMPTY),
                exchange.answer()
                        .map(HttpResponse::headers)
                        .flatMap(Headers::charset)
                        .flatMap(ExchangeReading::charset));
        return judged(item, exchange, seen, List.of(), step.assertions());
    }

    private Exchange send(StepItem item, String id, HttpRequest request, Call call, String written) {
        Exchange exchange = run.transport().send(id, request);
        log.exchanged(exchange);
        run.listener().exchanged(caseRun.testCase(), call, parameters(written), exchange);
        item.setPropertyValue("Endpoint", request.target());
        return exchange;
    }

    /** What of the test data a request was filled with, for the reader of the report. */
    private Map<String, String> parameters(String written) {
        Map<String, String> parameters = new TreeMap<>();
        for (String name : Placeholders.names(written)) {
            Object value = caseRun.context().get(name);
            if (value != null) {
                parameters.put(name, value.toString());
            }
        }
        return parameters;
    }

    private StepResultItem judged(
            StepItem item,
            Exchange exchange,
            ExchangeItem seen,
            List<String> schemaErrors,
            List<Assertion> assertions) {
        item.setPropertyValue("RawRequest", seen.requestContent());
        item.setPropertyValue("Response", seen.responseContent());
        item.setPropertyValue("RawResponse", seen.responseContent());
        item.setPropertyValue("ResponseAsXml", seen.responseContent());
        latest = new Subject(
                exchange, seen, schemaErrors, caseRun.context(), caseRun.bindings(Map.of("messageExchange", seen)));
        Optional<Failure> environment =
                exchange.problem().filter(failure -> failure.kind().environment());
        if (environment.isPresent()) {
            if (item.definition() instanceof Step.HttpRequestStep) {
                log.undecided(
                        Verdict.UNDECIDED,
                        UNREACHABLE.with(
                                item.getName(),
                                exchange.request().target(),
                                environment.get().detail()));
            }
            return new StepResultItem(
                    item, TestStepStatus.FAILED, List.of(environment.get().detail()), seen.timeTaken());
        }
        List<String> messages = new ArrayList<>();
        for (Assertion assertion : assertions) {
            if (!assertion.disabled()) {
                messages.addAll(held(item, exchange, assertion));
            }
        }
        if (exchange.problem().isPresent() && messages.isEmpty()) {
            messages.add(exchange.problem().get().detail());
            log.failedStep(item.getName(), messages.get(0));
        }
        return new StepResultItem(
                item, messages.isEmpty() ? TestStepStatus.OK : TestStepStatus.FAILED, messages, seen.timeTaken());
    }

    private List<String> held(StepItem item, Exchange exchange, Assertion assertion) {
        List<String> messages = said(assertion, latest);
        messages.forEach(message -> log.failedAssertion(item.getName(), assertion.name(), message, exchange.id()));
        return messages.stream().map(message -> named(assertion, message)).toList();
    }

    /** What an assertion of a step that sends nothing says of a subject. */
    List<String> held(Assertion assertion, Subject subject) {
        return said(assertion, subject).stream()
                .map(message -> named(assertion, message))
                .toList();
    }

    private List<String> said(Assertion assertion, Subject subject) {
        try {
            List<String> messages = run.assertions().judge(assertion, subject);
            caseRun.throwWhyEnded();
            return messages;
        } catch (ScriptFailure e) {
            Steps.throwUndecidable(e);
            throw e;
        }
    }

    private static String named(Assertion assertion, String message) {
        return "[" + assertion.name() + "] " + message;
    }

    /**
     * The latest exchange, with the value of a property in the place of its answer.
     *
     * @param source as {@code Step#Property}
     */
    Subject about(StepItem item, String source) {
        if (latest == null) {
            throw new Undecidable(Verdict.UNDECIDED, NOTHING_YET.with(item.getName()));
        }
        ExchangeItem seen = latest.item().withResponse(caseRun.context().expand("${" + source + "}"));
        return new Subject(
                latest.exchange(),
                seen,
                latest.schemaErrors(),
                caseRun.context(),
                caseRun.bindings(Map.of("messageExchange", seen)));
    }

    /** Whether an XPath holds of the latest answer; not where there is none. */
    boolean latestHolds(String xpath) {
        if (latest == null || latest.item().responseContent() == null) {
            return false;
        }
        XdmNode answer;
        try {
            answer = caseRun.services().parse(latest.item().responseContent());
        } catch (IllegalArgumentException e) {
            // Of an answer that is not XML nothing holds, and it is the producer that wrote it.
            return false;
        }
        XdmValue value = caseRun.services().xpath(answer, caseRun.context().expand(xpath), Map.of());
        if (value.size() == 0) {
            return false;
        }
        String only = value.itemAt(0).getStringValue();
        return value.itemAt(0) instanceof XdmNode || !only.isEmpty() && !only.equals("false") && !only.equals("0");
    }

    private static AnswerKind wanted(List<Assertion> assertions) {
        if (assertions.stream().anyMatch(each -> !each.disabled() && each.type().equals(IS_FAULT))) {
            return AnswerKind.FAULT;
        }
        boolean noFault = assertions.stream()
                .anyMatch(each -> !each.disabled() && each.type().equals(IS_NO_FAULT));
        return noFault ? AnswerKind.RESPONSE_OR_ERROR : AnswerKind.ANY;
    }

    private static Call call(String step, AnswerKind wanted) {
        return new Call(step, Map.of(), "", "", Call.Kind.TEMPLATE, wanted, List.of(), null, List.of());
    }
}
