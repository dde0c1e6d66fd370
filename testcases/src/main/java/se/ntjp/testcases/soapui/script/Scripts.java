package se.ntjp.testcases.soapui.script;

import java.util.Map;

/** Runs scripts. Each distinct text is compiled once for a run. */
public interface Scripts extends AutoCloseable {

    /**
     * Runs a script to its end.
     *
     * @param bindings the variables it finds, for example {@code context}, {@code testRunner}, {@code log}
     * @param world what it can reach outside itself
     * @return what its last statement gives; may be {@code null}
     * @throws ScriptFailure where it fails, is wrong, or tries what it may not
     */
    Object run(Script script, Map<String, Object> bindings, ScriptWorld world);

    @Override
    void close();
}
