package se.ntjp.testcases.schematron;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.testcases.exchange.Body;

/** Compiles each Schematron file once in a run. Thread-safe. */
public final class SchematronCache {

    private final SchematronCompiler compiler;
    private final Map<Key, CompiledSchematron> compiled = new ConcurrentHashMap<>();

    public SchematronCache(SchematronCompiler compiler) {
        this.compiler = compiler;
    }

    /**
     * As {@link SchematronCompiler#compile}; the same file with the same content is compiled once.
     *
     * @throws SchematronException as the compiler does, each time
     */
    public CompiledSchematron get(String name, byte[] content, PackageFiles files) {
        Key key = new Key(name, Body.of(content).digest(), files);
        return compiled.computeIfAbsent(key, unknown -> compiler.compile(name, content, files));
    }

    private record Key(String name, String digest, PackageFiles files) {}
}
