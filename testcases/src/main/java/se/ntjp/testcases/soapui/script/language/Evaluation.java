package se.ntjp.testcases.soapui.script.language;

import java.util.List;
import java.util.Map;
import org.codehaus.groovy.runtime.powerassert.ValueRecorder;

/** One run of a script. Confined to one thread. */
final class Evaluation {

    /** How deep calls of a script's own closures and methods may be: the same on every machine, whatever its stack. */
    static final int MAX_DEPTH = 300;

    private final Host host;
    private final Map<String, Object> variables;
    private final Map<String, List<Function>> methods;
    private final Object self = new Self();
    private int depth;
    private Throwable traced;
    private int tracedLine;
    private ValueRecorder recorder = new ValueRecorder();

    /** What {@code this} is in a script. */
    static final class Self {
        @Override
        public String toString() {
            return "Script";
        }
    }

    Evaluation(Host host, Map<String, Object> variables, Map<String, List<Function>> methods) {
        this.host = host;
        this.variables = variables;
        this.methods = methods;
    }

    Host host() {
        return host;
    }

    /** The variables of the script that are not declared in it. */
    Map<String, Object> variables() {
        return variables;
    }

    /** The methods of a name that the script has itself. */
    List<Function> methods(String name) {
        return methods.getOrDefault(name, List.of());
    }

    Object self() {
        return self;
    }

    /** Where the values of the parts of an {@code assert} go. */
    ValueRecorder recorder() {
        return recorder;
    }

    /** Takes another recorder and gives the one before. */
    ValueRecorder record(ValueRecorder other) {
        ValueRecorder before = recorder;
        recorder = other;
        return before;
    }

    void enter() {
        host.step();
        if (++depth > MAX_DEPTH) {
            depth--;
            throw new IllegalStateException(
                    "The script calls itself more than " + MAX_DEPTH + " times inside each other");
        }
    }

    void leave() {
        depth--;
    }

    /** Remembers where something was thrown first. */
    <T extends Throwable> T at(T thrown, int line) {
        if (traced != thrown && line > 0) {
            traced = thrown;
            tracedLine = line;
        }
        return thrown;
    }

    /** Where it was thrown; 0 where unknown. */
    int lineOf(Throwable thrown) {
        return traced == thrown ? tracedLine : 0;
    }

    /** Throws what a script throws, checked or not. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException raise(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
