package se.ntjp.testcases.soapui.services;

import groovy.lang.Binding;
import groovy.lang.Closure;
import groovy.lang.GroovyClassLoader;
import groovy.lang.Script;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.customizers.ImportCustomizer;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Runs scripts of packages that are trusted, without a sandbox, to see whether they find what they call. Three things are
 * unlike plain Groovy: a file has a path and nothing more, nobody sleeps, and {@code list.size} is the list's size, which it
 * has not been since Groovy could look into the JDK's classes.
 */
final class ScriptBench {

    private final Map<String, Class<?>> compiled = new HashMap<>();
    private final GroovyClassLoader loader;

    ScriptBench() {
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.addCompilationCustomizers(
                new ImportCustomizer().addStarImports("groovy.xml").addImport("File", PathOnly.class.getName()));
        this.loader = new GroovyClassLoader(ScriptBench.class.getClassLoader(), configuration);
    }

    Object run(String text, Map<String, Object> bindings) {
        String plain = text.replaceAll("\\.size\\b(?!\\s*\\()", ".size()").replaceAll("\\bsleep\\(\\w+\\)", "");
        Class<?> script = compiled.computeIfAbsent(plain, loader::parseClass);
        Script ready = InvokerHelper.createScript(script, new Binding(new HashMap<>(bindings)));
        return ready.run();
    }

    /** What stands for a file: its path, and what is directly in it. */
    public static final class PathOnly {

        private final String path;

        public PathOnly(String path) {
            this.path = path;
        }

        public String getName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** The files of the only folder that official scripts walk. */
        public void eachFile(Closure<?> each) {
            SortedSet<String> files = new TreeSet<>(Set.of("general_update_constraints.xml"));
            files.forEach(name -> each.call(new PathOnly(path + "/" + name)));
        }

        @Override
        public String toString() {
            return path;
        }
    }
}
