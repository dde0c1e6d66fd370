package se.ntjp.testcases.soapui.script;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** A world of a script that holds all it does: its files, what it printed and how long it slept. */
final class TestWorld implements ScriptFiles {

    static final Instant NOW = Instant.parse("2024-03-05T22:30:15.123Z");

    final Map<String, byte[]> files = new HashMap<>();
    final Map<String, byte[]> written = new HashMap<>();
    final List<String> printed = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();

    ScriptWorld world() {
        return new ScriptWorld(NOW, new Random(7), pauses::add, this, printed::add, Duration.ofSeconds(2));
    }

    TestWorld with(String path, String content) {
        files.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Runs a script and gives what it gives. */
    Object run(String script) {
        return run(script, Map.of());
    }

    /** Runs a script with variables. */
    Object run(String script, Map<String, Object> bindings) {
        try (GroovyScripts scripts = new GroovyScripts()) {
            return scripts.run(new Script("a test", script), bindings, world());
        }
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] content = written.getOrDefault(path.substring(path.lastIndexOf('/') + 1), files.get(path));
        if (content == null) {
            throw new FileNotFoundException("There is no file " + path + " in the package");
        }
        return content;
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path) || written.containsKey(path.substring(path.lastIndexOf('/') + 1));
    }

    @Override
    public SortedSet<String> list(String folder) {
        SortedSet<String> names = new TreeSet<>();
        String start = folder.isEmpty() ? "" : folder + "/";
        for (String path : files.keySet()) {
            if (path.startsWith(start) && path.indexOf('/', start.length()) < 0) {
                names.add(path.substring(start.length()));
            }
        }
        return names;
    }

    @Override
    public void write(String name, byte[] content) {
        written.put(name.substring(name.lastIndexOf('/') + 1), content);
    }
}
