package com.eviware.soapui.support;

import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.scope.StepItem;

/**
 * A property of a step of the case that runs.
 *
 * @param step the step
 * @param name the property's name, for example {@code Response}
 */
record StepProperty(StepItem step, String name) {

    /**
     * Finds one.
     *
     * @param reference the step's name, {@code #} and the property's name
     * @throws IllegalArgumentException where there is no such step
     */
    static StepProperty of(RunContext context, String reference) {
        int hash = reference.lastIndexOf('#');
        CaseItem testCase = context.getTestCase();
        StepItem step = hash < 0 || testCase == null ? null : testCase.getTestStepByName(reference.substring(0, hash));
        if (step == null) {
            throw new IllegalArgumentException(
                    "«%s» is neither XML nor a property of a step; expected for example Call GetDiagnosis#Response"
                            .formatted(reference));
        }
        return new StepProperty(step, reference.substring(hash + 1));
    }

    /**
     * Its value.
     *
     * @throws IllegalArgumentException where it has none
     */
    String value() {
        String value = step.getPropertyValue(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The step %s has no %s".formatted(step.getName(), name));
        }
        return value;
    }
}
