package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.scope.StepItem;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;
import se.ntjp.testcases.soapui.script.Scripts;

/** {@code GroovyScriptAssertion}: the script in {@code scriptText} comes to its end. */
final class ScriptAssertion implements AssertionType {

    private final Scripts scripts;

    ScriptAssertion(Scripts scripts) {
        this.scripts = scripts;
    }

    /**
     * {@inheritDoc}
     *
     * @throws ScriptFailure where it cannot be run: it is not trusted, cannot be compiled, or tried what it may not
     */
    @Override
    public List<String> judge(Assertion assertion, Subject subject) {
        Script script = new Script(place(assertion, subject.item().step()), assertion.setting("scriptText"));
        try {
            scripts.run(script, subject.bindings(), subject.context().services().world());
            return List.of();
        } catch (ScriptFailure e) {
            if (e.kind() == Kind.ASSERTION || e.kind() == Kind.ERROR) {
                return List.of(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    @Override
    public boolean needsAnswer() {
        return false;
    }

    private static String place(Assertion assertion, StepItem step) {
        return step == null
                ? assertion.name()
                : "%s / %s / %s".formatted(step.getTestCase().getName(), step.getName(), assertion.name());
    }
}
