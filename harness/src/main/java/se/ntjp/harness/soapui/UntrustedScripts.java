package se.ntjp.harness.soapui;

import java.util.ArrayList;
import java.util.List;
import se.ntjp.testcases.soapui.official.ProjectScripts;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.straight.StraightLineScripts;

/** Finds the scripts that need the script engine, which an untrusted project does not get. */
public final class UntrustedScripts {

    private static final String SCRIPT_ASSERTION = "GroovyScriptAssertion";

    private final SoapUiProject project;
    private final StraightLineScripts straight = new StraightLineScripts();

    public UntrustedScripts(SoapUiProject project) {
        this.project = project;
    }

    /** The names of a case's steps and assertions with such scripts, those of the cases it calls too. */
    public List<String> in(ProjectCase testCase) {
        List<String> names = new ArrayList<>();
        CalledCases.with(project, testCase).forEach((each, suite) -> {
            add(suite.name() + " / setup", suite.setupScript(), names);
            collect(each, names);
        });
        return names.stream().distinct().toList();
    }

    private void collect(ProjectCase testCase, List<String> names) {
        add("setup", testCase.setupScript(), names);
        add("tearDown", testCase.tearDownScript(), names);
        for (Step step : testCase.steps()) {
            if (step.disabled()) {
                continue;
            }
            if (step instanceof Step.Groovy groovy) {
                add(step.name(), groovy.script(), names);
            }
            ProjectScripts.assertions(step).stream()
                    .filter(each -> !each.disabled() && each.type().equals(SCRIPT_ASSERTION))
                    .forEach(each -> add(each.name(), each.setting("scriptText"), names));
        }
    }

    private void add(String name, String script, List<String> names) {
        if (!script.isBlank() && straight.parse(new Script(name, script)).isEmpty()) {
            names.add(name);
        }
    }
}
