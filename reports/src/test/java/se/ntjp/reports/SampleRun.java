package se.ntjp.reports;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.record.RecordManifest;
import se.ntjp.reports.record.RecordReader;
import se.ntjp.reports.record.RecordWriter;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;
import se.ntjp.testcases.exchange.TlsFacts;
import se.ntjp.testcases.verdict.CaseResult;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Finding.Where;
import se.ntjp.testcases.verdict.Verdict;

/** A small run in which every verdict occurs, the same in every test. */
public final class SampleRun {

    /** The patient that the sample's test data declare. */
    public static final String DECLARED = "191212121212";

    /** Another of the Tax Agency's test identities, which the sample's test data do not declare. */
    public static final String UNDECLARED = "201212121212";

    private static final Instant START = Instant.parse("2026-11-20T08:30:00Z");
    private static final String DIGEST = "ab".repeat(32);
    private static final TlsFacts TLS = new TlsFacts(
            "TLSv1.3",
            "TLS_AES_256_GCM_SHA384",
            "CN=journal.example.test,O=Exempelregionen",
            "CN=Exempel CA",
            Instant.parse("2027-06-30T00:00:00Z"),
            true);

    private SampleRun() {}

    /** Writes the whole run and reads it back. */
    public static RunRecord in(Path folder) throws IOException {
        try (RecordWriter writer = begun(folder)) {
            writeAll(writer);
            writer.finish(START.plusSeconds(84));
        }
        return RecordReader.open(folder);
    }

    /** A record with its manifest and nothing done yet. */
    public static RecordWriter begun(Path folder) throws IOException {
        return RecordWriter.create(folder, manifest(), inputs());
    }

    /** Writes every exchange and result, but not the end. */
    public static void writeAll(RecordWriter writer) throws IOException {
        Map<String, String> patient = Map.of("patientId", DECLARED, "patientIdType", "1.2.752.129.2.1.3.1");
        writer.remark(Text.of(
                "Körningen gjordes utan klientcertifikat mot testmiljöns öppna port.",
                "The run was made without a client certificate, at the open port of the test environment."));
        writer.exchange(answered("1.2.1/1", 200, ANSWER.formatted(DECLARED), 412), "1.2.1", "all", patient);
        writer.exchange(answered("1.2.2/1", 200, ANSWER.formatted(DECLARED), 655), "1.2.2", "all", patient);
        Map<String, String> period = new TreeMap<>(patient);
        period.put("periodStart", "20200101000000");
        writer.exchange(answered("1.2.2/2", 200, MULTILINE.formatted(UNDECLARED), 28_250), "1.2.2", "period", period);
        writer.exchange(answered("2.1/1", 500, FAULT, 95), "2.1", "invalid", patient);
        writer.exchange(unreachable("6.1/1"), "6.1", "all", patient);
        for (CaseResult result : results()) {
            writer.result(result);
        }
    }

    /** What the run was to do. */
    public static RecordManifest manifest() {
        return new RecordManifest(
                RecordManifest.FORMAT,
                new RecordManifest.Tool("ntjp", "0.1.0", DIGEST),
                new RecordManifest.Contract(
                        "GetCareDocumentation 3.0",
                        "urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3",
                        DIGEST),
                new RecordManifest.Suite("GetCareDocumentation 3.0", "suites/description/3.0.yaml", DIGEST),
                DIGEST,
                DIGEST,
                20261120L,
                START,
                "https://journal.example.test/GetCareDocumentation/3",
                new RecordManifest.Limits(27_000, 29_000, 50 << 20),
                Language.SV,
                SamplePlan.PLAN,
                List.of(DECLARED),
                List.of());
    }

    private static Map<String, byte[]> inputs() {
        return Map.of(
                "suite/3.0.yaml", "name: GetCareDocumentation 3.0\n".getBytes(StandardCharsets.UTF_8),
                "data/testdata.yaml", ("patientId: " + DECLARED + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<CaseResult> results() {
        Text none = Text.same("");
        Finding wrongPatient = Finding.failed(
                        "FLT-01",
                        Text.of(
                                "Svaret innehåller en annan patient än den begärda",
                                "The answer holds another patient than the requested"))
                .where(new Where(
                        "/GetCareDocumentationResponse/careDocumentation[1]/careDocumentationHeader/patientId/id",
                        6,
                        13))
                .expected(DECLARED)
                .found(UNDECLARED)
                .remedy(Text.of(
                        "Kontrollera att frågan filtreras på personidentitet innan dokumenten hämtas.",
                        "Check that the query is filtered by personal identity before the documents are fetched."))
                .in("1.2.2/2");
        Finding slow = Finding.failed(
                        "SLA-01", Text.of("Svaret tog längre tid än kravet.", "The answer took longer than required."))
                .expected("≤ 27,000 s")
                .found("28,250 s")
                .remedy(Text.of(
                        "Mät databasfrågans tid; svaret ska vara helt inom 27 sekunder.",
                        "Measure the database query; the answer must be whole within 27 seconds."))
                .in("1.2.2/2");
        Finding charset = Finding.remark(
                        "ENV-03", Text.of("Content-Type anger ingen teckenkodning", "Content-Type names no charset"))
                .expected("text/xml; charset=utf-8")
                .found("text/xml")
                .in("1.2.1/1");
        Finding faultcode = Finding.of(
                        "ERR-02",
                        Verdict.DEVIATION,
                        Text.of(
                                "faultcode är Client, men registrerad avvikelse A-17 godtar det till 2027-01-31",
                                "faultcode is Client, but the registered deviation A-17 accepts it until 2027-01-31"))
                .where(Where.at("/Fault/faultcode"))
                .expected("soap:Server")
                .found("soap:Client <>&\"'")
                .in("2.1/1");
        Finding refused = Finding.of(
                        "NET-02",
                        Verdict.UNDECIDED,
                        Text.of("Ingen lyssnar på adressen.", "Nobody listens at the address."))
                .found("Connection refused: journal.example.test:443")
                .remedy(Text.of(
                        "Producentens sida: starta tjänsten eller öppna brandväggen för testverktygets adress.",
                        "The producer's side: start the service, or open the firewall for the harness's address."))
                .in("6.1/1");
        Finding broken = Finding.of(
                        "HARNESS",
                        Verdict.HARNESS_ERROR,
                        Text.of("Regeln kunde inte köras", "The rule could not be run"))
                .found("rules.sch, line 14: unknown function ex:age()")
                .remedy(Text.of(
                        "Rapportera felet till verktygets förvaltning tillsammans med körprotokollet.",
                        "Report the fault to the tool's maintainers together with the record."));
        return List.of(
                new CaseResult("1.2.1", Verdict.PASSED, none, List.of(charset), List.of("1.2.1/1")),
                new CaseResult(
                        "1.2.2", Verdict.FAILED, none, List.of(wrongPatient, slow), List.of("1.2.2/1", "1.2.2/2")),
                new CaseResult(
                        "1.5",
                        Verdict.NOT_TESTED,
                        Text.of("Testdata saknas: careUnitHSAId.", "Test data are missing: careUnitHSAId."),
                        List.of(),
                        List.of()),
                new CaseResult(
                        "1.7",
                        Verdict.NOT_APPLICABLE,
                        Text.of(
                                "Kontraktet saknar fältet careGiverHSAId.",
                                "The contract has no field careGiverHSAId."),
                        List.of(),
                        List.of()),
                new CaseResult("2.1", Verdict.DEVIATION, none, List.of(faultcode), List.of("2.1/1")),
                new CaseResult(
                        "4.1",
                        Verdict.MANUAL,
                        Text.of(
                                "Jämför dokumentet i svaret med journalsystemets skärmbild.",
                                "Compare the document in the answer with the journal system's screen."),
                        List.of(),
                        List.of("1.2.1/1")),
                new CaseResult("6.1", Verdict.UNDECIDED, none, List.of(refused), List.of("6.1/1")),
                new CaseResult("7.1", Verdict.HARNESS_ERROR, none, List.of(broken), List.of()));
    }

    private static Exchange answered(String id, int status, String answer, long millis) {
        return new Exchange(
                id,
                request(),
                new HttpResponse(
                        status,
                        List.of(
                                new Header("Content-Type", "text/xml; charset=utf-8"),
                                new Header("Set-Cookie", "JSESSIONID=6a1f")),
                        Body.of(answer)),
                null,
                new Timings(
                        START.plusSeconds(1),
                        Duration.ofMillis(4),
                        Duration.ofMillis(21),
                        Duration.ofMillis(millis - 30),
                        Duration.ofMillis(millis)),
                TLS);
    }

    private static Exchange unreachable(String id) {
        return new Exchange(
                id,
                request(),
                null,
                new Failure(Failure.Kind.CONNECTION_REFUSED, "Connection refused: journal.example.test:443"),
                new Timings(START.plusSeconds(60), Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofMillis(3)),
                null);
    }

    private static HttpRequest request() {
        return new HttpRequest(
                URI.create("https://user:secret@journal.example.test/GetCareDocumentation/3?token=hemlig"),
                List.of(
                        new Header("Content-Type", "text/xml; charset=utf-8"),
                        new Header(
                                "SOAPAction",
                                "\"urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3:GetCareDocumentation\""),
                        new Header("Authorization", "Basic aGVtbGlnOmhlbWxpZw==")),
                Body.of(REQUEST.formatted(DECLARED)));
    }

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String RESPONDER =
            "urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3";
    private static final String REQUEST = "<soap:Envelope xmlns:soap=\"" + SOAP + "\"><soap:Header>"
            + "<LogicalAddress xmlns=\"urn:riv:itintegration:registry:1\">SE2321000016-TEST</LogicalAddress></soap:Header>"
            + "<soap:Body><GetCareDocumentation xmlns=\"" + RESPONDER + "\"><patientId><id>%s</id></patientId>"
            + "</GetCareDocumentation></soap:Body></soap:Envelope>";
    private static final String ANSWER = "<soap:Envelope xmlns:soap=\"" + SOAP + "\"><soap:Body>"
            + "<GetCareDocumentationResponse xmlns=\"" + RESPONDER + "\"><careDocumentation><careDocumentationHeader>"
            + "<patientId><id>%s</id></patientId></careDocumentationHeader></careDocumentation>"
            + "</GetCareDocumentationResponse></soap:Body></soap:Envelope>";
    private static final String MULTILINE =
            """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
              <soap:Body>
                <GetCareDocumentationResponse xmlns="urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3">
                  <careDocumentation>
                    <careDocumentationHeader>
                      <patientId><id>%s</id></patientId>
                    </careDocumentationHeader>
                  </careDocumentation>
                </GetCareDocumentationResponse>
              </soap:Body>
            </soap:Envelope>
            """;
    private static final String FAULT = "<soap:Envelope xmlns:soap=\"" + SOAP + "\"><soap:Body><soap:Fault>"
            + "<faultcode>soap:Client</faultcode><faultstring>Ogiltig fråga</faultstring></soap:Fault></soap:Body>"
            + "</soap:Envelope>";
}
