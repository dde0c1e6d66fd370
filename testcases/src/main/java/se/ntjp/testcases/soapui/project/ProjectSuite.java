package se.ntjp.testcases.soapui.project;

import java.util.List;
import java.util.Map;

/**
 * A test suite of a project.
 *
 * @param id SoapUI's id of it
 * @param name its name, for example {@code 1 Basic tests}
 * @param disabled whether it is switched off
 * @param properties its own properties, in order; {@code null} for one without value
 * @param setupScript run before its first case; empty for none
 * @param tearDownScript run after its last case; empty for none
 * @param cases its cases, in order
 */
public record ProjectSuite(
        String id,
        String name,
        boolean disabled,
        Map<String, String> properties,
        String setupScript,
        String tearDownScript,
        List<ProjectCase> cases) {

    public ProjectSuite {
        properties = Ordered.copyOf(properties);
        cases = List.copyOf(cases);
    }
}
