package se.ntjp.harness.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.ntjp.contracts.archive.Digests;
import se.ntjp.contracts.codegen.TemporaryFolder;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.text.Language;
import se.ntjp.harness.run.InputsFinder;
import se.ntjp.harness.run.InstalledTool;
import se.ntjp.harness.run.LiveRun;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.harness.run.RunWishes;
import se.ntjp.harness.run.SuiteChoice;
import se.ntjp.harness.runner.RunListener;
import se.ntjp.harness.runner.Selection;
import se.ntjp.harness.transport.LiveTransport;
import se.ntjp.harness.transport.TransportSettings;
import se.ntjp.reports.record.RunRecord;
import se.ntjp.stubs.http.HttpAnswer;
import se.ntjp.stubs.http.LocalServer;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.Transport;
import se.ntjp.testcases.reading.Limits;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.verdict.Verdict;

/**
 * What a request step of a SoapUI project with Schema Compliance costs, recorded as in any run, beside its floor: the same
 * requests sent by the same transport with nobody looking. One thread. SoapUI 5.7.2 made 46 to 78 a second of 5 KB and 5 to
 * 8 of 500 KB when it was measured. Prints; asserts nothing about time, but that every answer was judged and is valid.
 */
final class RequestStepBench {

    private static final String CONTRACT = "GetCareDocumentation:3";
    private static final String NAMESPACE =
            "urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3";
    private static final int ROUNDS = 4;

    private RequestStepBench() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Ntjp.settle();
        System.out.printf(
                "%nRequest steps with Schema Compliance, one thread, -Xmx%dm%n",
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.printf("%-24s %12s %12s %9s%n", "answer", "steps/s", "bare HTTP/s", "ratio");
        measure(5, 1000);
        measure(500, 200);
    }

    private static void measure(int kilobytes, int steps) throws IOException {
        byte[] answer = answer(kilobytes << 10);
        try (TemporaryFolder folder = TemporaryFolder.create();
                LocalServer server =
                        LocalServer.start("/", 0, call -> new HttpAnswer(200, "text/xml;charset=UTF-8", answer))) {
            Path project = folder.path().resolve("bench-soapui-project.xml");
            Files.writeString(project, project(steps));
            double run = 0;
            double floor = 0;
            for (int round = 0; round < ROUNDS; round++) {
                run = Math.max(
                        run,
                        steps / run(project, server.address(), folder.path().resolve("record" + round)));
                floor = Math.max(floor, steps / floor(server.address(), steps));
            }
            System.out.printf("%-24s %12.0f %12.0f %9.2f%n", kilobytes + " KB", run, floor, floor / run);
        }
    }

    /** Seconds for the whole of a run's cases, its record included. */
    private static double run(Path project, URI target, Path record) throws IOException {
        RunInputs inputs = new InputsFinder(ContractLibrary.bundled(), CONTRACT, SuiteChoice.of(project))
                .inputs(
                        new RunWishes(Optional.empty(), Map.of(), Selection.ALL, Limits.NATIONAL, 1, false, true),
                        false,
                        target);
        long[] began = new long[1];
        RunListener clock = new RunListener() {
            @Override
            public void begins(se.ntjp.testcases.suite.TestCase testCase) {
                began[0] = System.nanoTime();
            }
        };
        try (Transport live = LiveTransport.of(TransportSettings.defaults())) {
            RunRecord made = new LiveRun(
                            inputs, InstalledTool.version(), RequirementCatalogue.bundled(), Clock.systemUTC())
                    .make(record, Digests.sha256(), Language.SV, live, clock, List.of());
            double seconds = (made.finished().orElseThrow().toEpochMilli()
                            - made.manifest().started().toEpochMilli())
                    / 1e3;
            if (made.results().get(0).verdict() != Verdict.PASSED) {
                throw new IllegalStateException("Expected every step to pass, found " + made.results());
            }
            return Math.min(seconds, (System.nanoTime() - began[0]) / 1e9);
        }
    }

    private static double floor(URI target, int steps) {
        se.ntjp.testcases.exchange.Body body = se.ntjp.testcases.exchange.Body.of(request());
        HttpRequest request = new HttpRequest(
                target,
                List.of(
                        new se.ntjp.testcases.exchange.Header("content-length", Integer.toString(body.size())),
                        new se.ntjp.testcases.exchange.Header("content-type", "text/xml;charset=UTF-8"),
                        new se.ntjp.testcases.exchange.Header("host", target.getAuthority())),
                body);
        try (Transport live = LiveTransport.of(TransportSettings.defaults())) {
            long start = System.nanoTime();
            for (int step = 0; step < steps; step++) {
                live.send("floor/" + step, request);
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static String project(int steps) {
        String all = IntStream.range(0, steps)
                .mapToObj(step ->
                        """
                        <con:testStep type="request" name="s%d"><con:config>
                        <con:interface>Binding</con:interface><con:operation>GetCareDocumentation</con:operation>
                        <con:request name="s%d"><con:encoding>UTF-8</con:encoding><con:endpoint>${webServiceUrl}</con:endpoint>
                        <con:request><![CDATA[%s]]></con:request>
                        <con:assertion type="Schema Compliance"><con:configuration/></con:assertion>
                        </con:request></con:config></con:testStep>
                        """
                                .formatted(step, step, request()))
                .collect(Collectors.joining());
        return """
                <con:soapui-project name="bench" xmlns:con="http://eviware.com/soapui/config">
                <con:interface name="Binding" type="wsdl" bindingName="{urn:riv:clinicalprocess:healthcond:description:GetCareDocumentation:3:rivtabp21}B">
                <con:operation name="GetCareDocumentation" action="%s:GetCareDocumentation"/></con:interface>
                <con:testSuite name="bench"><con:testCase name="1 Steps">
                <con:testStep type="groovy" name="Address"><con:config><script>context.webServiceUrl = "bench"</script></con:config></con:testStep>
                %s
                </con:testCase></con:testSuite></con:soapui-project>
                """
                .formatted(NAMESPACE, all)
                .replace("${webServiceUrl}", "http://127.0.0.1:1/");
    }

    private static String request() {
        return """
                <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header>\
                <r:LogicalAddress xmlns:r="urn:riv:itintegration:registry:1">TSTNMT2321000156-S001</r:LogicalAddress></soapenv:Header>\
                <soapenv:Body><c:GetCareDocumentation xmlns:c="%s" xmlns:d="urn:riv:clinicalprocess:healthcond:description:3">\
                <c:patientId><d:root>1.2.752.129.2.1.3.1</d:root><d:extension>191212121212</d:extension></c:patientId>\
                </c:GetCareDocumentation></soapenv:Body></soapenv:Envelope>"""
                .formatted(NAMESPACE);
    }

    /** A valid answer of about a size, made by the stub's own data as often as it takes. */
    private static byte[] answer(int size) throws IOException {
        try (se.ntjp.stubs.StubProducer stub = se.ntjp.stubs.StubProducer.start(
                        ContractLibrary.bundled().find(CONTRACT), 0);
                Transport live = LiveTransport.of(TransportSettings.defaults())) {
            se.ntjp.testcases.exchange.Body body = se.ntjp.testcases.exchange.Body.of(request());
            HttpRequest request = new HttpRequest(
                    stub.address(),
                    List.of(
                            new se.ntjp.testcases.exchange.Header("content-length", Integer.toString(body.size())),
                            new se.ntjp.testcases.exchange.Header("content-type", "text/xml;charset=UTF-8"),
                            new se.ntjp.testcases.exchange.Header(
                                    "SOAPAction", '"' + NAMESPACE + ":GetCareDocumentation\""),
                            new se.ntjp.testcases.exchange.Header(
                                    "host", stub.address().getAuthority())),
                    body);
            String answer =
                    live.send("answer", request).answer().orElseThrow().body().text(StandardCharsets.UTF_8);
            int begin = answer.indexOf("careDocumentation>");
            begin = answer.lastIndexOf('<', begin);
            String name =
                    answer.substring(begin + 1, answer.indexOf('>', begin)).split("\\s")[0];
            int end = answer.indexOf("</" + name + ">", begin) + name.length() + 3;
            String record = answer.substring(begin, end);
            int last = answer.lastIndexOf("</" + name + ">") + name.length() + 3;
            int times = Math.max(1, (size - begin - (answer.length() - last)) / record.length());
            return (answer.substring(0, begin) + record.repeat(times) + answer.substring(last))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
