package se.ntjp.testcases.soapui.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.script.ScriptFiles;

/** A project in a run. Its properties live as long as the run. */
public final class ProjectItem extends PropertyTable {

    private final SoapUiProject project;
    private final List<SuiteItem> suites = new ArrayList<>();

    public ProjectItem(SoapUiProject project) {
        super(project.name(), project.properties());
        this.project = project;
        project.suites().forEach(suite -> suites.add(new SuiteItem(this, suite)));
    }

    /** The project as written. */
    public SoapUiProject definition() {
        return project;
    }

    /** The project file, as scripts may name it. */
    public String getPath() {
        return ScriptFiles.PROJECT_PATH + "/"
                + project.file().substring(project.file().lastIndexOf('/') + 1);
    }

    /** The suites by name. */
    public Map<String, SuiteItem> getTestSuites() {
        return byName(suites);
    }

    /** The suites in order. */
    public List<SuiteItem> getTestSuiteList() {
        return List.copyOf(suites);
    }

    /** A suite; {@code null} where there is none. */
    public SuiteItem getTestSuiteByName(String name) {
        return byName(suites).get(name);
    }
}
