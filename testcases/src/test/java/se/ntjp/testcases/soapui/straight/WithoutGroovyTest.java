package se.ntjp.testcases.soapui.straight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.ntjp.testcases.soapui.SampleRun;
import se.ntjp.testcases.soapui.script.Script;

/** Straight-line scripts start nothing of Groovy. */
class WithoutGroovyTest {

    /** Runs the idioms of most official scripts. */
    public static final class Idioms implements Callable<Object> {

        private static final String SCRIPT =
                """
                import se.skl.rivta.testsupport.soapui.datasource.XmlDataReader
                import se.skl.rivta.tksupport.soapui.ContentAssertions
                def utils = new com.eviware.soapui.support.GroovyUtils(context)
                new XmlDataReader(context, new File(utils.projectPath + "/data.xml")).load(testRunner.testCase.getName())
                def ca = new ContentAssertions(context, messageExchange, log)
                ca.assertNonEmptyResponse()
                ca.assertExactNumberOfRecords(2)
                """;

        @Override
        public Object call() {
            SampleRun run = new SampleRun();
            StraightLine line =
                    new StraightLineScripts().parse(new Script("x", SCRIPT)).orElseThrow();
            return line.run(run.answer(SampleRun.ITEMS).bindings(), run.world);
        }
    }

    /** Sees all that we see, and remembers what of Groovy was asked for. */
    private static final class Watching extends URLClassLoader {

        final List<String> groovy = new ArrayList<>();

        Watching(URL[] path) {
            super(path, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("groovy.") || name.contains(".groovy.")) {
                groovy.add(name);
            }
            return super.loadClass(name, resolve);
        }
    }

    @Test
    void no_class_of_groovy_is_used_but_those_that_the_shims_signatures_name() throws Exception {
        List<URL> path = new ArrayList<>();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : classes.split(File.pathSeparator)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        try (Watching loader = new Watching(path.toArray(URL[]::new))) {
            Class<?> idioms = loader.loadClass(Idioms.class.getName());
            ((Callable<?>) idioms.getConstructor().newInstance()).call();
            assertThat(idioms).isNotEqualTo(Idioms.class);
            assertThat(loader.groovy)
                    .isSubsetOf(
                            "groovy.lang.Closure",
                            "groovy.lang.GroovyObjectSupport",
                            "groovy.lang.GroovyObject",
                            "groovy.lang.GroovyCallable");
        }
    }
}
