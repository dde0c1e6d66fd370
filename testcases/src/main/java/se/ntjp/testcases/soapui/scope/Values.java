package se.ntjp.testcases.soapui.scope;

import java.util.Map;
import java.util.Optional;
import se.ntjp.testcases.soapui.script.Scripts;

/**
 * Where the values of {@code ${…}} are found.
 *
 * @param context of the run
 * @param testCase the case that runs; empty in a mock service
 * @param project the project of either
 * @param mockService the mock service; empty in a case
 * @param scripts runs {@code ${=…}}
 * @param bindings what such a script finds
 */
public record Values(
        RunContext context,
        Optional<CaseItem> testCase,
        ProjectItem project,
        Optional<MockServiceItem> mockService,
        Scripts scripts,
        Map<String, Object> bindings) {

    /** The values that a case sees. */
    public static Values ofCase(RunContext context, CaseItem testCase, Scripts scripts, Map<String, Object> bindings) {
        return new Values(context, Optional.of(testCase), testCase.getProject(), Optional.empty(), scripts, bindings);
    }

    /** The values that a mock service sees. */
    public static Values ofMock(
            RunContext context, MockServiceItem mockService, Scripts scripts, Map<String, Object> bindings) {
        return new Values(
                context, Optional.empty(), mockService.getProject(), Optional.of(mockService), scripts, bindings);
    }
}
