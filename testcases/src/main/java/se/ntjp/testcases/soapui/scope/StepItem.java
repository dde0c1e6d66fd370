package se.ntjp.testcases.soapui.scope;

import java.util.Map;
import se.ntjp.testcases.soapui.project.Step;

/**
 * A step in a run. What came of it are properties too: {@code Request}, {@code Response}, {@code RawRequest},
 * {@code ResponseAsXml} and {@code Endpoint} of a request, {@code result} of a script.
 */
public final class StepItem extends PropertyTable {

    private final CaseItem testCase;
    private final Step step;
    private boolean disabled;

    StepItem(CaseItem testCase, Step step) {
        super(step.name(), initial(step));
        this.testCase = testCase;
        this.step = step;
        this.disabled = step.disabled();
    }

    private static Map<String, String> initial(Step step) {
        if (step instanceof Step.Properties properties) {
            return properties.properties();
        }
        if (step instanceof Step.CallCase call) {
            return call.properties();
        }
        if (step instanceof Step.SoapRequest request) {
            return Map.of("Request", request.content(), "Endpoint", request.endpoint());
        }
        return step instanceof Step.HttpRequestStep request ? request.properties() : Map.of();
    }

    /** The step as written. */
    public Step definition() {
        return step;
    }

    /** The case it is in. */
    public CaseItem getTestCase() {
        return testCase;
    }

    /** The name, as a window shows it. */
    public String getLabel() {
        return getName();
    }

    /** Whether it is switched off; scripts may change it. */
    public boolean isDisabled() {
        return disabled;
    }

    /** Switches it off or on, for this run. */
    public void setDisabled(boolean off) {
        this.disabled = off;
    }
}
