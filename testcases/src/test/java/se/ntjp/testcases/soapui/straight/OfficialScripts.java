package se.ntjp.testcases.soapui.straight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.testcases.soapui.project.MockService;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectReader;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;

/** Every script of the official projects, as often as it occurs. */
final class OfficialScripts {

    private final List<String> scripts = new ArrayList<>();

    private OfficialScripts() {}

    /** The scripts' texts, without blanks around. */
    static List<String> all() {
        OfficialScripts found = new OfficialScripts();
        try (Stream<Path> files = Files.walk(OfficialPackages.folder())) {
            for (Path file : files.filter(each -> each.toString().endsWith("-soapui-project.xml"))
                    .sorted()
                    .toList()) {
                SoapUiProject project =
                        new ProjectReader().read(file.getFileName().toString(), Files.readAllBytes(file));
                project.suites().forEach(found::collect);
                project.mocks().forEach(found::collect);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(found.scripts);
    }

    private void collect(ProjectSuite suite) {
        add(suite.setupScript(), suite.tearDownScript());
        for (ProjectCase each : suite.cases()) {
            add(each.setupScript(), each.tearDownScript());
            for (Step step : each.steps()) {
                if (step instanceof Step.Groovy groovy) {
                    add(groovy.script());
                } else if (step instanceof Step.SoapRequest request) {
                    request.assertions().forEach(assertion -> add(assertion.setting("scriptText")));
                }
            }
        }
    }

    private void collect(MockService mock) {
        add(mock.startScript(), mock.stopScript(), mock.onRequestScript(), mock.afterRequestScript());
        for (MockService.Operation operation : mock.operations()) {
            add(operation.dispatchScript());
            operation.responses().forEach(response -> add(response.script()));
        }
    }

    private void add(String... texts) {
        Stream.of(texts).map(String::strip).filter(text -> !text.isEmpty()).forEach(scripts::add);
    }
}
