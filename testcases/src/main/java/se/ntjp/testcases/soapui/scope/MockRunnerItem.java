package se.ntjp.testcases.soapui.scope;

/**
 * What scripts of a mock service call {@code mockRunner}.
 *
 * @param mockService that runs
 * @param mockContext of this request
 */
public record MockRunnerItem(MockServiceItem mockService, RunContext mockContext) {

    public MockServiceItem getMockService() {
        return mockService;
    }

    public RunContext getMockContext() {
        return mockContext;
    }

    public boolean isRunning() {
        return true;
    }
}
