package se.ntjp.testcases.soapui.project;

import java.util.List;
import java.util.Map;

/**
 * A test case of a project.
 *
 * @param id SoapUI's id of it, by which steps call it
 * @param name its name, for example {@code 1.1.1 Personnummer}; the key to its test data
 * @param disabled whether it is switched off
 * @param failOnError whether the first failed step ends it
 * @param failTestCaseOnErrors whether a failed step makes it fail at its end
 * @param properties its own properties, in order; {@code null} for one without value
 * @param setupScript run before its first step; empty for none
 * @param tearDownScript run after its last step, whatever happened; empty for none
 * @param steps its steps, in order
 * @param loadTests the load tests that repeat it
 */
public record ProjectCase(
        String id,
        String name,
        boolean disabled,
        boolean failOnError,
        boolean failTestCaseOnErrors,
        Map<String, String> properties,
        String setupScript,
        String tearDownScript,
        List<Step> steps,
        List<LoadTest> loadTests) {

    public ProjectCase {
        properties = Ordered.copyOf(properties);
        steps = List.copyOf(steps);
        loadTests = List.copyOf(loadTests);
    }
}
