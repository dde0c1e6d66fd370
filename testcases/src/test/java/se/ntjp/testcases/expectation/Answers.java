package se.ntjp.testcases.expectation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.reading.XPaths;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.AnswerKind;
import se.ntjp.testcases.suite.RequestTemplate;
import se.ntjp.testcases.suite.TestSuite.Binding;
import se.ntjp.testcases.suite.TestSuite.TimeRule;
import se.ntjp.testcases.suite.TestSuite.TimeRule.Match;
import se.ntjp.testcases.verdict.Finding;

/** Answers of a small invented contract, and expectations asked of them. */
public final class Answers {

    private static final Processor SAXON = new Processor(false);
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, String> NAMESPACES = Map.of("a", "urn:a");

    private final String contentType;
    private final TimeRule times;
    private final Map<String, String> parameters;
    private final Map<String, String> data;
    private final Map<String, List<CallReading>> calls = new LinkedHashMap<>();

    private Answers(String contentType, TimeRule times, Map<String, String> parameters, Map<String, String> data) {
        this.contentType = contentType;
        this.times = times;
        this.parameters = parameters;
        this.data = data;
    }

    /** Answers whose records have a single time, {@code a:time}. */
    public static Answers some() {
        return new Answers("text/xml; charset=utf-8", new TimeRule(Match.ANY, List.of("a:time")), Map.of(), Map.of());
    }

    /** These, with a period of their own in each record, {@code a:from} to {@code a:to}. */
    public Answers withPeriods() {
        return new Answers(contentType, new TimeRule(Match.OVERLAP, List.of("a:from", "a:to")), parameters, data);
    }

    public Answers contentType(String value) {
        return new Answers(value, times, parameters, data);
    }

    public Answers parameters(Map<String, String> values) {
        Answers copy = new Answers(contentType, times, values, data);
        copy.calls.putAll(calls);
        return copy;
    }

    public Answers data(Map<String, String> values) {
        return new Answers(contentType, times, parameters, values);
    }

    /** These with an earlier answer. */
    public Answers after(String id, String payload) {
        calls.put(id, List.of(call(id, payload)));
        return this;
    }

    /** The answer {@code <a:answer>…</a:answer>} with this inside. */
    public CallReading answer(String inside) {
        return call("now", inside);
    }

    /** What an expectation, as YAML writes its arguments, says of an answer. */
    public List<Finding> judge(String expectation, String arguments, String inside) {
        return expectation(expectation, arguments).judge(answer(inside), new CaseReading(calls, dataOfCase()));
    }

    static Expectation expectation(String name, String arguments) {
        try {
            return new Expectations()
                    .make("suites/journal.yaml", "1.3", new Call.Expect(name, YAML.readTree(arguments)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private TestData dataOfCase() {
        return new TestData(data, Map.of());
    }

    private CallReading call(String id, String inside) {
        String xml = inside.startsWith("<?xml") ? inside : "<a:answer xmlns:a='urn:a'>" + inside + "</a:answer>";
        XdmNode document = parse(xml);
        Exchange exchange = new Exchange(
                "1.3/" + id,
                new HttpRequest(URI.create("http://127.0.0.1/"), List.of(), Body.EMPTY),
                new HttpResponse(200, List.of(new Header("Content-Type", contentType)), Body.of(xml)),
                null,
                new Timings(Instant.EPOCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                null);
        Call call =
                new Call(id, parameters, "", "", Call.Kind.TEMPLATE, AnswerKind.RESPONSE, List.of(), null, List.of());
        ExchangeReading reading = new ExchangeReading(
                exchange,
                null,
                call,
                Limits.NATIONAL,
                Optional.empty(),
                Body.of(xml),
                Optional.empty(),
                null,
                Optional.empty(),
                Optional.of(document));
        Binding binding = new Binding(
                NAMESPACES,
                "a:record",
                Map.of("recordId", "a:id", "careUnit", "a:header/a:unit"),
                times,
                RequestTemplate.NONE,
                "");
        XdmNode payload = document.axisIterator(Axis.CHILD).next();
        return new CallReading(call, parameters, reading, payload, binding, new XPaths(SAXON, NAMESPACES));
    }

    private static XdmNode parse(String xml) {
        try {
            DocumentBuilder builder = SAXON.newDocumentBuilder();
            builder.setLineNumbering(true);
            return builder.build(new StreamSource(new StringReader(xml)));
        } catch (SaxonApiException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
