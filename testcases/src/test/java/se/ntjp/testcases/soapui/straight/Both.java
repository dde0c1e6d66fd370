package se.ntjp.testcases.soapui.straight;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import se.ntjp.testcases.soapui.SampleRun;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptFailure;

/** Runs a script as a straight line and by plain Groovy, each in a run of its own, and compares all that can be seen of it. */
record Both(StraightLineScripts straight) {

    /** Fails where they differ in result, failure, context, properties or output. */
    void assertSame(String text) {
        Map<String, String> byGroovy = seen(run -> new GroovyShell(new Binding(run.everything())).evaluate(text));
        Map<String, String> straightLine =
                seen(run -> straight.parse(new Script("x", text)).orElseThrow().run(run.everything(), run.world));
        assertThat(straightLine).as(text).isEqualTo(byGroovy);
    }

    private static Map<String, String> seen(Function<SampleRun, Object> script) {
        SampleRun run = new SampleRun();
        Map<String, String> seen = new LinkedHashMap<>();
        try {
            seen.put("result", plain(script.apply(run)));
        } catch (ScriptFailure e) {
            seen.put("failure", e.getCause().getClass() + " " + e.getMessage());
        } catch (RuntimeException | AssertionError e) {
            seen.put("failure", e.getClass() + " " + e.getMessage());
        }
        run.context.forEach((name, value) -> seen.put("context." + name, plain(value)));
        run.testCase.getProperties().forEach((name, value) -> seen.put("case." + name, value));
        run.testCase
                .getTestStepByName("Props")
                .getProperties()
                .forEach((name, value) -> seen.put("step." + name, value));
        seen.put("printed", run.printed.toString());
        seen.put("runner", run.runner.getStatus() + " " + run.runner.getReason());
        return seen;
    }

    /** Without the marks by which Java tells objects apart. */
    private static String plain(Object value) {
        return String.valueOf(value).replaceAll("@[0-9a-f]+", "@");
    }
}
