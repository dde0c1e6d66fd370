package se.ntjp.testcases.soapui.project;

import java.util.List;
import java.util.Map;

/**
 * A SoapUI project.
 *
 * @param name its name
 * @param file where it was read, for messages; relative to the release package where it lies in one
 * @param properties its own properties, in order, {@code null} for one without value; among them {@code RecordElementPath} and {@code xmlns:<prefix>}
 * @param interfaces the service interfaces that its requests are made for
 * @param suites its test suites, in order
 * @param mocks its mock services, in order
 * @param unsupported what in it is not understood, by line; nothing is passed over in silence
 */
public record SoapUiProject(
        String name,
        String file,
        Map<String, String> properties,
        List<ProjectInterface> interfaces,
        List<ProjectSuite> suites,
        List<MockService> mocks,
        List<UnsupportedPart> unsupported) {

    public SoapUiProject {
        properties = Ordered.copyOf(properties);
        interfaces = List.copyOf(interfaces);
        suites = List.copyOf(suites);
        mocks = List.copyOf(mocks);
        unsupported = List.copyOf(unsupported);
    }
}
