package se.ntjp.testcases.soapui.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ntjp.testcases.soapui.project.ProjectCase;

/** A test case in a run. */
public final class CaseItem extends PropertyTable {

    private final SuiteItem suite;
    private final ProjectCase testCase;
    private final List<StepItem> steps = new ArrayList<>();

    CaseItem(SuiteItem suite, ProjectCase testCase) {
        super(testCase.name(), testCase.properties());
        this.suite = suite;
        this.testCase = testCase;
        testCase.steps().forEach(step -> steps.add(new StepItem(this, step)));
    }

    /** The case as written. */
    public ProjectCase definition() {
        return testCase;
    }

    /** A case of its own with the properties as they are now and steps that nothing has run. */
    public CaseItem copy() {
        CaseItem copy = new CaseItem(suite, testCase);
        getProperties().forEach(copy::setPropertyValue);
        return copy;
    }

    /** The suite it is in. */
    public SuiteItem getTestSuite() {
        return suite;
    }

    /** The project it is in. */
    public ProjectItem getProject() {
        return suite.getProject();
    }

    /** The steps by name. */
    public Map<String, StepItem> getTestSteps() {
        return byName(steps);
    }

    /** The steps in order. */
    public List<StepItem> getTestStepList() {
        return List.copyOf(steps);
    }

    /** A step; {@code null} where there is none. */
    public StepItem getTestStepByName(String name) {
        return byName(steps).get(name);
    }

    /** A step by its place, counted from 0. */
    public StepItem getTestStepAt(int index) {
        return steps.get(index);
    }

    /** A step's place, counted from 0; -1 where there is none. */
    public int getTestStepIndexByName(String name) {
        return steps.stream().map(StepItem::getName).toList().indexOf(name);
    }

    /** How many steps there are. */
    public int getTestStepCount() {
        return steps.size();
    }
}
