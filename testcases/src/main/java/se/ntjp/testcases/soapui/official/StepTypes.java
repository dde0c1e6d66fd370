package se.ntjp.testcases.soapui.official;

import se.ntjp.testcases.soapui.project.Step;

/** SoapUI's names of the types of steps. */
final class StepTypes {

    private StepTypes() {}

    static String of(Step step) {
        if (step instanceof Step.Unsupported unsupported) {
            return unsupported.type();
        }
        if (step instanceof Step.SoapRequest) {
            return "request";
        }
        if (step instanceof Step.Groovy) {
            return "groovy";
        }
        if (step instanceof Step.PropertyTransfer) {
            return "transfer";
        }
        if (step instanceof Step.CallCase) {
            return "calltestcase";
        }
        if (step instanceof Step.Manual) {
            return "manualTestStep";
        }
        if (step instanceof Step.AssertionStep) {
            return "assertionteststep";
        }
        if (step instanceof Step.HttpRequestStep) {
            return "restrequest or httprequest";
        }
        if (step instanceof Step.Delay) {
            return "delay";
        }
        return step instanceof Step.Goto ? "goto" : "properties";
    }
}
