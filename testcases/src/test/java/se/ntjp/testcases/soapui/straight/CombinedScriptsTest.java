package se.ntjp.testcases.soapui.straight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.soapui.SampleRun;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;
import se.ntjp.testcases.soapui.script.ScriptWorld;
import se.ntjp.testcases.soapui.script.Scripts;

class CombinedScriptsTest {

    private static final Script STRAIGHT = new Script("1.1 / Set", "context.a = 'A'");
    private static final Script OTHER = new Script("1.1 / Loop", "context.a.each { it }");

    private final SampleRun run = new SampleRun();
    private final List<String> byEngine = new ArrayList<>();

    private final Scripts engine = new Scripts() {

        @Override
        public Object run(Script script, Map<String, Object> bindings, ScriptWorld world) {
            byEngine.add(script.place());
            return "engine";
        }

        @Override
        public void close() {
            byEngine.add("closed");
        }
    };

    @Test
    void the_engine_gets_what_is_no_straight_line_and_nothing_else() {
        try (Scripts scripts = new CombinedScripts(new StraightLineScripts(), Optional.of(engine))) {
            assertThat(scripts.run(STRAIGHT, run.bindings, run.world)).isEqualTo("A");
            assertThat(scripts.run(OTHER, run.bindings, run.world)).isEqualTo("engine");
        }
        assertThat(run.context).containsEntry("a", "A");
        assertThat(byEngine).containsExactly("1.1 / Loop", "closed");
    }

    @Test
    void without_the_engine_a_package_that_is_not_trusted_is_told_what_to_do() {
        try (Scripts scripts = new CombinedScripts(new StraightLineScripts(), Optional.empty())) {
            assertThat(scripts.run(STRAIGHT, run.bindings, run.world)).isEqualTo("A");
            assertThatThrownBy(() -> scripts.run(OTHER, run.bindings, run.world))
                    .isInstanceOfSatisfying(
                            ScriptFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_TRUSTED))
                    .hasMessageContaining("1.1 / Loop")
                    .hasMessageContaining("--trust-scripts");
        }
    }

    @Test
    void what_a_variable_is_decides_too() {
        Script upper = new Script("x", "context.a.trim()");
        try (Scripts scripts = new CombinedScripts(new StraightLineScripts(), Optional.of(engine))) {
            run.context.put("a", " A ");
            assertThat(scripts.run(upper, run.bindings, run.world)).isEqualTo("A");
            run.context.put("a", List.of(1));
            assertThat(scripts.run(upper, run.bindings, run.world)).isEqualTo("engine");
        }
    }
}
