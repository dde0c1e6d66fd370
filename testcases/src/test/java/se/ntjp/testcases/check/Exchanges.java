package se.ntjp.testcases.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.sf.saxon.s9api.Processor;
import se.ntjp.contracts.Golden;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.xml.XmlText;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.reading.ExchangeReader;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.request.Envelope;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.Call.AnswerKind;

/**
 * Exchanges of a bundled contract, read by the real reader: a right one to begin with, and each method changes one thing.
 * Immutable.
 */
public record Exchanges(
        Side side,
        int status,
        List<Header> headers,
        Body body,
        Failure failure,
        Duration total,
        Body request,
        Call call) {

    public static final Processor SAXON = new Processor(false);
    public static final String TYPE = "text/xml; charset=utf-8";

    private static final Map<String, Side> SIDES = Map.of(
            "GetCareContacts", Side.of("GetCareContacts"), "GetCareDocumentation", Side.of("GetCareDocumentation"));

    /** A contract, compiled once. */
    public record Side(ServiceContract contract, ContractSchemas schemas, Body request, Body response) {

        static Side of(String name) {
            ServiceContract contract = ContractLibrary.bundled().find(name);
            String payload = XmlText.of(new InstanceGenerator(contract).minimal(contract.request()));
            return new Side(
                    contract,
                    ContractSchemas.compile(contract),
                    new Envelope(contract).around("SE2321000016-S1", payload),
                    Body.of(Golden.input("answers/" + name + "-3.xml")));
        }
    }

    /** A right exchange of GetCareContacts, with records, in 1 s. */
    public static Exchanges contacts() {
        return right("GetCareContacts");
    }

    /** A right exchange of GetCareDocumentation. */
    public static Exchanges documentation() {
        return right("GetCareDocumentation");
    }

    private static Exchanges right(String name) {
        Side side = SIDES.get(name);
        Call call =
                new Call("call", Map.of(), "", "", Call.Kind.MINIMAL, AnswerKind.RESPONSE, List.of(), null, List.of());
        List<Header> headers = List.of(new Header("Content-Type", TYPE));
        return new Exchanges(side, 200, headers, side.response(), null, Duration.ofSeconds(1), side.request(), call);
    }

    public Exchanges status(int code) {
        return new Exchanges(side, code, headers, body, failure, total, request, call);
    }

    /** With this Content-Type in place of the right one. */
    public Exchanges type(String contentType) {
        return new Exchanges(
                side, status, List.of(new Header("Content-Type", contentType)), body, failure, total, request, call);
    }

    public Exchanges noHeaders() {
        return new Exchanges(side, status, List.of(), body, failure, total, request, call);
    }

    public Exchanges header(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Exchanges(side, status, more, body, failure, total, request, call);
    }

    public Exchanges body(byte[] bytes) {
        return new Exchanges(side, status, headers, Body.of(bytes), failure, total, request, call);
    }

    public Exchanges body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The answer so far in another encoding; what it says of its encoding is unchanged. */
    public Exchanges in(Charset charset) {
        return body(text().getBytes(charset));
    }

    /** The answer so far with a text in it replaced; the text must be there. */
    public Exchanges replace(String there, String then) {
        if (!text().contains(there)) {
            throw new IllegalArgumentException("Not in the answer: " + there);
        }
        return body(text().replace(there, then));
    }

    /** The answer so far, as text. */
    public String text() {
        return body.text(StandardCharsets.UTF_8);
    }

    /** HTTP 500 and a fault with this inside. */
    public Exchanges fault(String inside) {
        return status(500).body(soap("<s:Fault>" + inside + "</s:Fault>"));
    }

    /** A fault as it should be. */
    public Exchanges rightFault() {
        return fault("<faultcode>s:Server</faultcode><faultstring>Databasen svarar inte,"
                + " 7f3c1f0e-0000-4000-8000-000000000001</faultstring>");
    }

    /** The contract's response with nothing but a result with this inside. */
    public Exchanges result(String inside) {
        return body(soap("<r:" + side.contract.response().getLocalPart() + " xmlns:r=\""
                + side.contract.response().getNamespaceURI() + "\" xmlns:c=\""
                + side.contract.response().getNamespaceURI().replaceFirst(":[A-Za-z]+Responder", "")
                + "\"><r:result>" + inside + "</r:result></r:"
                + side.contract.response().getLocalPart() + ">"));
    }

    /** An envelope of SOAP 1.1 with this in its Body. */
    public static String soap(String inside) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + inside
                + "</s:Body></s:Envelope>";
    }

    /** The answer so far, compressed and labelled so. */
    public Exchanges gzipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body(bytes.toByteArray()).header("Content-Encoding", "gzip");
    }

    /** What had come, when this happened. */
    public Exchanges cutBy(Failure what) {
        return new Exchanges(side, status, headers, body, what, total, request, call);
    }

    /** Nothing came, since this happened. */
    public Exchanges failed(Failure what) {
        return new Exchanges(side, 0, headers, body, what, total, request, call);
    }

    public Exchanges total(Duration time) {
        return new Exchanges(side, status, headers, body, failure, time, request, call);
    }

    public Exchanges request(Body envelope) {
        return new Exchanges(side, status, headers, body, failure, total, envelope, call);
    }

    public Exchanges call(Call.Kind kind, AnswerKind answer) {
        Call other = new Call("call", Map.of(), "", "", kind, answer, List.of(), null, List.of());
        return new Exchanges(side, status, headers, body, failure, total, request, other);
    }

    public Exchanges wanted(AnswerKind answer) {
        return call(Call.Kind.MINIMAL, answer);
    }

    /** As it was on the wire. */
    public Exchange exchange() {
        return new Exchange(
                "B.1/1",
                new HttpRequest(URI.create("http://127.0.0.1:8080/service"), List.of(), request),
                status == 0 ? null : new HttpResponse(status, headers, body),
                failure,
                new Timings(Instant.EPOCH, Duration.ZERO, Duration.ZERO, Duration.ZERO, total),
                null);
    }

    /** As the checks see it. */
    public ExchangeReading read() {
        return new ExchangeReader(side.contract, side.schemas, Limits.NATIONAL, SAXON).read(exchange(), call);
    }
}
