package se.ntjp.testcases.soapui.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.testcases.soapui.SampleRun;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;

/** Assertions of real projects, and what SoapUI itself said of them. */
class ProjectAssertionsTest {

    private final SampleRun run = new SampleRun();
    private final Assertions assertions = new Assertions(new SampleRun.NoScripts());

    private static Path observed() {
        Path folder = OfficialPackages.folder().resolveSibling("knowledge").resolve("soapui-output");
        assumeTrue(Files.isDirectory(folder), () -> "Skipped: no output of SoapUI at " + folder);
        return folder;
    }

    private static List<Step.SoapRequest> requests(Path file) {
        try {
            SoapUiProject project = new ProjectReader().read(file.getFileName().toString(), Files.readAllBytes(file));
            return project.suites().stream()
                    .flatMap(suite -> suite.cases().stream())
                    .flatMap(each -> each.steps().stream())
                    .filter(Step.SoapRequest.class::isInstance)
                    .map(Step.SoapRequest.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_type_of_the_official_suites_is_understood() throws IOException {
        try (Stream<Path> files = Files.walk(OfficialPackages.folder())) {
            List<Assertion> all = files.filter(file -> file.toString().endsWith("-soapui-project.xml"))
                    .flatMap(file -> requests(file).stream())
                    .flatMap(request -> request.assertions().stream())
                    .toList();
            assertThat(all).hasSizeGreaterThan(1000);
            assertThat(all).allSatisfy(each -> assertThat(assertions.unsupported(each))
                    .as(each.type())
                    .isEmpty());
            assertThat(all.stream().filter(each -> each.type().equals("Simple NotContains")))
                    .isNotEmpty()
                    .allSatisfy(this::notContainsHoldsUntilTheTokenIsThere);
        }
    }

    private void notContainsHoldsUntilTheTokenIsThere(Assertion assertion) {
        run.context.put("filterString", "SE2321000016-1");
        assertThat(assertions.judge(assertion, run.answer("<a/>"))).isEmpty();
        assertThat(assertions.judge(assertion, run.answer("<a>se2321000016-1</a>")))
                .containsExactly("Response contains token [SE2321000016-1]");
    }

    @ParameterizedTest
    @CsvSource({"fault, 93", "slow SLA, 422", "wrong xpath & contains, 85"})
    void what_fails_is_said_as_SoapUI_says_it(String step, long time) throws IOException {
        String output = output(step);
        Step.SoapRequest request = requests(observed().resolve("full-soapui-project.xml")).stream()
                .filter(each -> each.name().equals(step))
                .findFirst()
                .orElseThrow();
        String answer = output.substring(output.lastIndexOf("<soapenv:Envelope"));
        List<String> said = new ArrayList<>();
        for (Assertion assertion : request.assertions()) {
            Subject subject = run.answer(200, answer, Duration.ofMillis(time));
            assertions
                    .judge(assertion, subject)
                    .forEach(message -> said.add("[%s] %s".formatted(assertion.name(), message)));
        }
        Matcher messages = Pattern.compile("(?s)-- Messages -+\n(.*?)\n\n-").matcher(output);
        assertThat(messages.find()).isTrue();
        assertThat(String.join("\n", said)).isEqualTo(messages.group(1));
    }

    private static String output(String step) throws IOException {
        try (Stream<Path> files = Files.list(observed())) {
            for (Path file : files.filter(each -> each.toString().endsWith("-FAILED.txt"))
                    .toList()) {
                String text = Files.readString(file);
                if (text.contains("TestStep: " + step + "\n")) {
                    return text;
                }
            }
        }
        throw new AssertionError("SoapUI left nothing of step " + step);
    }

    @Test
    void passing_requests_of_a_real_project_pass() throws IOException {
        List<Step.SoapRequest> all = requests(observed().resolve("full-soapui-project.xml"));
        Assertion counts = all.stream()
                .filter(each -> each.name().equals("slow SLA"))
                .flatMap(each -> each.assertions().stream())
                .filter(each -> each.type().equals("XPath Match"))
                .findFirst()
                .orElseThrow();
        String answer = output("slow SLA");
        assertThat(assertions.judge(counts, run.answer(answer.substring(answer.lastIndexOf("<soapenv:Envelope")))))
                .isEmpty();
    }
}
