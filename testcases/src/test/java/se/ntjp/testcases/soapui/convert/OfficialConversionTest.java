package se.ntjp.testcases.soapui.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.testcases.expectation.Expectations;
import se.ntjp.testcases.lint.SuiteLint;
import se.ntjp.testcases.requirement.RequirementCatalogue;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.suite.SuiteReader;
import se.ntjp.testcases.suite.TestSuite;

/** The official producer projects, converted. */
class OfficialConversionTest {

    private static final int MOST_REMARKS_BY_HAND = 0;

    /** Projects with test cases, where the packages are present. */
    static List<Path> projects() {
        try (Stream<Path> files = Files.walk(OfficialPackages.folder())) {
            return files.filter(each -> each.toString().endsWith("-soapui-project.xml"))
                    .filter(each -> Files.exists(each.resolveSibling("data.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SoapUiProject project(Path file) throws IOException {
        return new ProjectReader().read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static Conversion convert(Path file) throws IOException {
        ProjectData data = ProjectData.read("data.xml", Files.readAllBytes(file.resolveSibling("data.xml")));
        return new ProjectConverter(project(file), data).convert();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void a_converted_suite_is_rightly_written(Path file) throws IOException {
        Conversion conversion = convert(file);
        conversion.suites().forEach((name, text) -> {
            if (System.getProperty("show") != null) {
                try {
                    Files.createDirectories(Path.of(System.getProperty("show")));
                    Files.writeString(Path.of(System.getProperty("show"), name), text);
                    Files.writeString(Path.of(System.getProperty("show"), name + ".data"), conversion.data());
                    Files.writeString(Path.of(System.getProperty("show"), name + ".md"), conversion.page(name));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            TestSuite suite = new SuiteReader().read(name, text.getBytes(StandardCharsets.UTF_8));
            assertThat(lint().problems(suite)).as(name).isEmpty();
        });
        assertThat(conversion.suites()).as(file.toString()).hasSize(1);
    }

    private static SuiteLint lint() {
        return new SuiteLint(new Processor(false), RequirementCatalogue.bundled(), new Expectations());
    }
}
