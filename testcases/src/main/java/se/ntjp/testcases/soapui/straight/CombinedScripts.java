package se.ntjp.testcases.soapui.straight;

import java.util.Map;
import java.util.Optional;
import se.ntjp.testcases.soapui.script.Script;
import se.ntjp.testcases.soapui.script.ScriptFailure;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;
import se.ntjp.testcases.soapui.script.ScriptWorld;
import se.ntjp.testcases.soapui.script.Scripts;

/** Runs straight-line scripts as such, and leaves the others to the engine where their package is trusted. */
public final class CombinedScripts implements Scripts {

    private final StraightLineScripts straight;
    private final Optional<Scripts> engine;

    /**
     * @param straight runs what it can
     * @param engine runs the rest, and is closed with this; empty where the package is not trusted
     */
    public CombinedScripts(StraightLineScripts straight, Optional<Scripts> engine) {
        this.straight = straight;
        this.engine = engine;
    }

    @Override
    public Object run(Script script, Map<String, Object> bindings, ScriptWorld world) {
        Optional<StraightLine> line = straight.parse(script).filter(each -> each.fits(bindings));
        if (line.isPresent()) {
            return line.get().run(bindings, world);
        }
        return engine.orElseThrow(() -> notTrusted(script)).run(script, bindings, world);
    }

    private static ScriptFailure notTrusted(Script script) {
        return new ScriptFailure(
                Kind.NOT_TRUSTED,
                ("The script of %s needs the script engine, which runs scripts of trusted packages only;"
                                + " read the package's scripts, then give --trust-scripts")
                        .formatted(script.place()),
                0,
                null);
    }

    @Override
    public void close() {
        engine.ifPresent(Scripts::close);
    }
}
