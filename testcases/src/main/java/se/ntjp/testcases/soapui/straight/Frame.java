package se.ntjp.testcases.soapui.straight;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ntjp.testcases.soapui.script.ScriptWorld;

/** The variables of one run of a script. */
final class Frame {

    private static final long LONGEST_PAUSE = Duration.ofHours(1).toMillis();

    private final Map<String, Object> variables = new HashMap<>();
    private final Members members;
    private final ScriptWorld world;

    Frame(Map<String, Object> bindings, Members members, ScriptWorld world) {
        this.variables.putAll(bindings);
        this.members = members;
        this.world = world;
    }

    Members members() {
        return members;
    }

    ScriptWorld world() {
        return world;
    }

    Object variable(String name) {
        return variables.get(name);
    }

    void setVariable(String name, Object value) {
        variables.put(name, value);
    }

    List<Object> values(List<Expression> expressions) {
        List<Object> values = new ArrayList<>();
        expressions.forEach(expression -> values.add(expression.value(this)));
        return values;
    }

    void pause(Object milliseconds) {
        long wanted = ((Number) milliseconds).longValue();
        if (wanted < 0 || wanted > LONGEST_PAUSE) {
            throw new IllegalArgumentException(
                    "A script may sleep at most %d ms, not %d".formatted(LONGEST_PAUSE, wanted));
        }
        world.pauses().accept(Duration.ofMillis(wanted));
    }
}
