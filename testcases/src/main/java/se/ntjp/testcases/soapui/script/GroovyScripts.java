package se.ntjp.testcases.soapui.script;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import se.ntjp.testcases.soapui.script.language.LanguageException;
import se.ntjp.testcases.soapui.script.language.Program;
import se.ntjp.testcases.soapui.script.language.ThrownInScript;

/**
 * Runs Groovy scripts in a sandbox: they reach nothing but their variables, the classes they may name, and their
 * {@link ScriptWorld}. A script is read by Groovy's parser and evaluated by us, never made into classes; each thing it
 * does to an object is held against the rules at that moment. Each distinct text is read once. Thread-safe.
 */
public final class GroovyScripts implements Scripts {

    private final TimeAndChance specials = new TimeAndChance();
    private final Rules rules = new Rules(new AllowedClasses(), specials);
    private final ConcurrentMap<String, Understood> programs = new ConcurrentHashMap<>();

    /**
     * What came of reading a script.
     *
     * @param program {@code null} where it failed
     * @param failure {@code null} where it did not
     */
    private record Understood(Program program, ScriptFailure failure) {}

    /** Nothing is read yet. */
    public GroovyScripts() {}

    @Override
    public Object run(Script script, Map<String, Object> bindings, ScriptWorld world) {
        Understood understood = understand(script);
        if (understood.failure() != null) {
            throw again(understood.failure());
        }
        ScriptOutput output = new ScriptOutput(world.output());
        Guard guard = new Guard(rules, specials, world, output);
        Object result;
        try {
            result = understood.program().run(guard, new LinkedHashMap<>(bindings));
        } catch (ThrownInScript e) {
            throw guard.stopped().map(stopped -> Failures.at(stopped, e.line())).orElseGet(() -> Failures.of(e));
        } finally {
            output.flush();
        }
        guard.stopped().ifPresent(stopped -> {
            throw stopped;
        });
        return result;
    }

    /** Reads a script ahead of its first run, so that this takes no time then. Never fails: running or checking it does. */
    public void prepare(Script script) {
        understand(script);
    }

    /** What is wrong with a script before it runs: its syntax, or something written out that it may not do. */
    public Optional<ScriptFailure> check(Script script) {
        return Optional.ofNullable(understand(script).failure());
    }

    @Override
    public void close() {
        programs.clear();
    }

    private Understood understand(Script script) {
        return programs.computeIfAbsent(script.text(), this::read);
    }

    private Understood read(String text) {
        try {
            return new Understood(Program.of(text, rules), null);
        } catch (LanguageException e) {
            return new Understood(null, Failures.of(e));
        } catch (ScriptFailure e) {
            return new Understood(null, e);
        }
    }

    /** Thrown by a thread of its own each time: threads may not share one. */
    private static ScriptFailure again(ScriptFailure failure) {
        return new ScriptFailure(failure.kind(), failure.getMessage(), failure.line(), failure.getCause());
    }
}
