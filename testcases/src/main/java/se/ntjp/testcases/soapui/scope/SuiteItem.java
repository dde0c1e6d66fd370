package se.ntjp.testcases.soapui.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ntjp.testcases.soapui.project.ProjectSuite;

/** A test suite in a run. */
public final class SuiteItem extends PropertyTable {

    private final ProjectItem project;
    private final ProjectSuite suite;
    private final List<CaseItem> cases = new ArrayList<>();

    SuiteItem(ProjectItem project, ProjectSuite suite) {
        super(suite.name(), suite.properties());
        this.project = project;
        this.suite = suite;
        suite.cases().forEach(each -> cases.add(new CaseItem(this, each)));
    }

    /** The suite as written. */
    public ProjectSuite definition() {
        return suite;
    }

    /** The project it is in. */
    public ProjectItem getProject() {
        return project;
    }

    /** The cases by name. */
    public Map<String, CaseItem> getTestCases() {
        return byName(cases);
    }

    /** The cases in order. */
    public List<CaseItem> getTestCaseList() {
        return List.copyOf(cases);
    }

    /** A case; {@code null} where there is none. */
    public CaseItem getTestCaseByName(String name) {
        return byName(cases).get(name);
    }
}
