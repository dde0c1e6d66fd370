package se.ntjp.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ntjp.harness.cli.Command.ntjp;

import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.OfficialPackages;

/** Official mocks as {@code ntjp stub} serves them. */
@Tag("packages")
class StubCommandTest {

    @Test
    void an_official_mock_is_served_and_tells_how_its_answers_are_chosen() throws Exception {
        StringWriter err = new StringWriter();
        CompletableFuture<Integer> exitCode = new CompletableFuture<>();
        try (PipedReader out = new PipedReader();
                PipedWriter writer = new PipedWriter(out);
                Scanner lines = new Scanner(out)) {
            Thread command = new Thread(() -> exitCode.complete(Ntjp.execute(
                    new PrintWriter(writer, true),
                    new PrintWriter(err, true),
                    "stub",
                    "GetDiagnosisMock",
                    "--trust-scripts",
                    "--package",
                    OfficialPackages.folder().toString())));
            command.start();
            String first = lines.nextLine();
            assertThat(first)
                    .matches(
                            "GetDiagnosisMock answers at http://127.0.0.1:\\d+/mockGetDiagnosisResponderBinding until Ctrl-C");
            assertThat(lines.nextLine())
                    .isEqualTo(
                            "GetDiagnosis: a script chooses among 19 answers; where it does not, «Default response»");
            assertThat(lines.nextLine())
                    .startsWith("The header x-mock-response asks for one of: BasicResponse, Http-header Prefilter, ");
            assertThat(wsdl(URI.create(first.split(" ")[3]))).contains("GetDiagnosisResponderInterface");
            command.interrupt();
            assertThat(exitCode.get()).isZero();
        }
        assertThat(err.toString()).isEmpty();
    }

    private static String wsdl(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "?wsdl")).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void a_mock_whose_scripts_are_not_trusted_is_refused_with_a_remedy() {
        Command stub = ntjp("stub", "GetDiagnosisMock", "-p", OfficialPackages.folder());
        assertThat(stub.exitCode()).isEqualTo(2);
        assertThat(stub.err())
                .startsWith("ntjp: test-suite/GetDiagnosisMock/GetDiagnosisMock-soapui-project.xml: ")
                .contains("«GetDiagnosisMock / GetDiagnosis / dispatch»", "give --trust-scripts");
    }

    @Test
    void a_mock_that_is_not_there_is_refused_with_those_that_are() {
        Command stub = ntjp("stub", "GetNothingMock", "-p", OfficialPackages.folder());
        assertThat(stub.exitCode()).isEqualTo(2);
        assertThat(stub.err())
                .startsWith("ntjp: No mock project «GetNothingMock». The packages hold: ")
                .contains("GetDiagnosisMock", "UpdateMock");
    }

    @Test
    void a_mock_needs_its_package() {
        Command stub = ntjp("stub", "GetDiagnosisMock");
        assertThat(stub.exitCode()).isEqualTo(2);
        assertThat(stub.err())
                .isEqualTo("ntjp: No mock project «GetDiagnosisMock». Give the release package that holds it with"
                        + " --package.\n");
    }
}
