package se.ntjp.testcases.soapui.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.testcases.soapui.script.ScriptFailure.Kind;

/** Ways out of the sandbox, each of which must end as forbidden (or not be Groovy at all) and have no effect. */
class EscapesTest {

    private static final String MARK = "ntjp.sandbox.escaped";

    @ParameterizedTest
    @MethodSource("processes")
    void no_process_is_started(String script) {
        refused(script);
    }

    static Stream<String> processes() {
        return lines(
                """
                'ls'.execute()
                ['ls'].execute()
                ['ls'] as String[]; (['ls'] as String[]).execute()
                "l${'s'}".toString().execute()
                'ls'."execute"()
                'ls'."${'exe' + 'cute'}"()
                'ls'.&execute as Runnable; ('ls'.&execute)()
                ['ls']*.execute()
                ['ls'].each { it.execute() }
                'ls'.with { execute() }
                'ls'?.execute()
                'ls'.execute().text
                Runtime.getRuntime().exec('ls')
                Runtime.runtime.exec('ls')
                java.lang.Runtime.getRuntime().exec('ls')
                new ProcessBuilder('ls').start()
                new java.lang.ProcessBuilder(['ls']).start()
                ProcessBuilder.newInstance(['ls'] as String[])
                def pb = ['ls'] as ProcessBuilder
                ProcessBuilder pb = ['ls']
                execute()
                def c = { execute() }; c.delegate = 'ls'; c()
                def c = { execute() }; c.resolveStrategy = 1; c.delegate = 'ls'; c()
                'ls'.tap { execute() }
                import static org.codehaus.groovy.runtime.ProcessGroovyMethods.execute; execute('ls')
                org.codehaus.groovy.runtime.ProcessGroovyMethods.execute('ls')
                ProcessHandle.current()
                """);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void no_class_is_reached_or_loaded(String script) {
        refused(script);
    }

    static Stream<String> classes() {
        return lines(
                """
                ''.class
                ''.getClass()
                ''['class']
                [''] *.class
                [''].class
                ''.metaClass
                ''.getMetaClass()
                String.metaClass
                String.metaClass.foo = { 1 }
                String.class.forName('java.lang.System')
                String.forName('java.lang.System')
                Class.forName('java.lang.System')
                Class.forName('java.lang.System').exit(1)
                java.lang.Class.forName('java.lang.System')
                String.classLoader
                String.getClassLoader()
                String.newInstance()
                String.getMethods()
                String.methods
                String.declaredFields
                String.getDeclaredConstructors()
                String.getProtectionDomain()
                String.getResource('/x')
                String['methods']
                String.getAt('methods')
                def n = 'class'; ''."$n"
                def n = 'getClass'; ''."$n"()
                def n = 'cla' + 'ss'; ''[n]
                ''.getProperties()
                ''.properties
                ''.properties['class']
                ''.metaPropertyValues
                ''.getMetaPropertyValues()
                ''.hasProperty('class')
                ''.respondsTo('toString')
                ''.invokeMethod('getClass', null)
                ''.getAt('class')
                [x: 1].getClass()
                this.class
                this.getClass()
                getClass()
                getMetaClass()
                metaClass
                { -> getClass() }()
                { -> owner.class }()
                { -> this.class }()
                { -> }.owner.class
                { -> }.thisObject.getClass()
                { -> }.getClass()
                { -> }.metaClass
                { -> }.dehydrate()
                def p = ''.&getClass; p()
                def p = String.&forName; p('java.lang.System')
                def p = Object::getClass; p('')
                ''.with { getClass() }
                ''.with { it.class }
                Thread.currentThread().contextClassLoader
                new GroovyClassLoader().parseClass('1')
                new groovy.lang.GroovyClassLoader()
                new URLClassLoader([] as URL[])
                new GroovyShell().evaluate('1')
                GroovyShell.newInstance().evaluate('1')
                Eval.me('1')
                groovy.util.Eval.me('1')
                evaluate('1')
                evaluate("System.exit(1)")
                this.evaluate('1')
                run()
                new GroovyScriptEngine('.')
                new javax.script.ScriptEngineManager()
                java.lang.reflect.Array.newInstance(String, 1)
                java.lang.invoke.MethodHandles.lookup()
                new ConfigSlurper().parse('a=1')
                new Expando()
                new ObjectGraphBuilder()
                new FactoryBuilderSupport()
                new groovy.text.SimpleTemplateEngine()
                new groovy.util.Proxy()
                new Binding()
                groovy.lang.GroovySystem.metaClassRegistry
                org.codehaus.groovy.runtime.InvokerHelper.invokeMethod('', 'getClass', null)
                'java.lang.System' as Class
                Class c = 'java.lang.System'
                use(groovy.time.TimeCategory) { 1 }
                String.mixin(Integer)
                se.ntjp.testcases.soapui.script.GroovyScripts.newInstance()
                new se.ntjp.testcases.soapui.script.GroovyScripts()
                se.ntjp.testcases.offline.Offline.toString()
                java.util.ServiceLoader.load(String)
                new java.beans.Expression('', 'getClass', null)
                javax.naming.InitialContext.doLookup('x')
                new java.io.ObjectInputStream(null)
                sun.misc.Unsafe.getUnsafe()
                [compareTo: { 1 }] as Class
                new Exception('x').stackTrace
                new Exception('x').getStackTrace()
                try { null.x } catch (e) { e.class }
                secret.handle
                secret.getHandle()
                secret['handle']
                [secret]*.handle
                secret.with { handle }
                secret.@handle
                secret.handle = 2
                given.@value
                """);
    }

    @ParameterizedTest
    @MethodSource("machine")
    void the_machine_is_not_touched(String script) {
        refused(script);
    }

    static Stream<String> machine() {
        return lines(
                """
                System.exit(1)
                System.setProperty('ntjp.sandbox.escaped', '1')
                System.getProperty('user.home')
                System.properties
                System.getenv()
                System.env
                System.getenv('PATH')
                System.gc()
                System.setOut(null)
                System.in
                System.'exit'(1)
                System."${'exit'}"(1)
                def s = System; s.exit(1)
                [System]*.exit(1)
                (System.&exit)(1)
                java.lang.System.exit(1)
                import java.lang.System as S; S.exit(1)
                import static java.lang.System.exit; exit(1)
                import static java.lang.System.*; exit(1)
                import static java.lang.System.exit as bye; bye(1)
                exit(1)
                new Thread({ 1 }).start()
                Thread.start { 1 }
                Thread.startDaemon { 1 }
                Thread.currentThread()
                new Timer().schedule({ } as TimerTask, 1)
                new Timer()
                runAfter(1) { }
                java.util.concurrent.Executors.newCachedThreadPool()
                java.util.concurrent.CompletableFuture.runAsync { }
                java.util.concurrent.ForkJoinPool.commonPool()
                [1].parallelStream()
                [1].stream().parallel()
                addShutdownHook { }
                this.addShutdownHook { }
                ''.addShutdownHook { }
                Object.addShutdownHook { }
                'x'.wait()
                'x'.notifyAll()
                Locale.setDefault(Locale.ROOT)
                TimeZone.setDefault(null)
                Thread.sleep(1, 1)
                java.time.Clock.systemUTC().millis()
                java.time.MonthDay.now()
                java.time.OffsetTime.now()
                java.time.chrono.JapaneseDate.now()
                java.time.chrono.IsoChronology.INSTANCE.dateNow()
                new java.util.concurrent.ConcurrentHashMap()
                Arrays.parallelSort([2, 1] as int[])
                java.util.stream.Stream.of(1).parallel()
                new ByteArrayOutputStream().withObjectOutputStream { }
                new Random().ints().sum()
                new Date(2024, 1, 1)
                new Date('2024/01/01')
                new Date(0).hours
                new Date(0).getHours()
                TimeZone.default = null
                Math.PI = 3
                new java.util.logging.FileHandler('x')
                java.util.prefs.Preferences.userRoot()
                java.lang.management.ManagementFactory.runtimeMXBean
                java.security.AccessController.doPrivileged(null)
                new groovy.swing.SwingBuilder()
                javax.swing.JOptionPane.showMessageDialog(null, 'x')
                java.sql.DriverManager.getConnection('jdbc:x')
                @Grab('a:b:1') import java.util.List
                @groovy.transform.ASTTest(value = { System.exit(1) }) def x = 1
                @groovy.transform.CompileStatic def f() { }; f()
                @Newify(ProcessBuilder) def f() { ProcessBuilder('ls') }; f()
                try { System.exit(1) } catch (Throwable t) { 1 }
                try { System.exit(1) } finally { return 2 }
                [1].each { try { System.exit(1) } catch (e) { } }
                """);
    }

    @ParameterizedTest
    @MethodSource("outside")
    void nothing_is_fetched_and_no_other_file_is_touched(String script) {
        refused(script);
    }

    static Stream<String> outside() {
        return lines(
                """
                new URL('http://localhost/').text
                'http://localhost/'.toURL().text
                "http://${'localhost'}/".toURL()
                'http://localhost/'.toURI()
                new URI('http://localhost/').toURL()
                URI.create('http://localhost/')
                java.net.URL.newInstance('http://localhost/')
                def u = ['http://localhost/'] as URL
                URL u = ['http://localhost/']
                new Socket('localhost', 80)
                new ServerSocket(0)
                InetAddress.getByName('localhost')
                java.net.http.HttpClient.newHttpClient()
                new XmlSlurper().parse('http://localhost/')
                new XmlParser().parse('file:///etc/passwd')
                new groovy.json.JsonSlurper().parse('x' as char[])
                new groovy.json.JsonSlurper().parseFile(null, null)
                new groovy.xml.DOMBuilder(null)
                javax.xml.parsers.DocumentBuilderFactory.newInstance()
                new FileInputStream('/etc/passwd')
                new FileReader('/etc/passwd')
                new FileWriter('/tmp/x')
                new FileOutputStream('/tmp/x')
                new PrintWriter('/tmp/x')
                new PrintStream('/tmp/x')
                new RandomAccessFile('/etc/passwd', 'r')
                new Scanner(new File('data.xml'))
                new Formatter('/tmp/x')
                java.nio.file.Files.readAllLines(null)
                java.nio.file.Paths.get('/etc')
                java.nio.file.Path.of('/etc')
                import java.nio.file.*; Files.list(Paths.get('/'))
                new File('/etc/passwd').text
                new File('/etc/passwd').exists()
                new File('/etc').listFiles()
                new File('/etc').eachFile { }
                new File('/project/../../../etc/passwd').text
                new File('../../../../../etc/passwd').text
                new File('/project', '/../../etc/passwd').text
                new File('/etc', 'passwd').bytes
                new File('C:\\\\Windows\\\\win.ini').text
                new java.io.File('/etc/passwd').readLines()
                ('/etc/passwd' as File).text
                new File('/tmp/x').text = 'a'
                new File('/tmp/x') << 'a'
                new File('/tmp/x').write('a')
                new File('/tmp/x').withWriter { it << 'a' }
                new File('/tmp/x').mkdirs()
                new File('data.xml').delete()
                File.createTempFile('a', 'b')
                File.listRoots()
                File.createTempDir()
                new AntBuilder().delete(dir: '/')
                new FileNameFinder()
                new FileTreeBuilder()
                groovy.json.JsonOutput.toJson(secret)
                groovy.json.JsonOutput.toJson([a: [secret]])
                ResourceBundle.getBundle('x')
                new groovy.xml.MarkupBuilder()
                this.class.getResource('/x')
                """);
    }

    private static Stream<String> lines(String scripts) {
        return scripts.lines();
    }

    private static void refused(String script) {
        TestWorld world = new TestWorld().with("data.xml", "<data/>");
        Secret secret = new Secret();
        ScriptFailure failure = catchThrowableOfType(
                ScriptFailure.class, () -> world.run(script, Map.of("given", 7, "secret", secret)));
        assertThat(failure).as("what became of: %s", script).isNotNull();
        assertThat(failure.kind()).as("%s: %s", script, failure.getMessage()).isIn(Kind.FORBIDDEN, Kind.SYNTAX);
        if (failure.kind() == Kind.FORBIDDEN) {
            assertThat(failure.line()).as("the line of: %s", script).isEqualTo(1);
            assertThat(failure.getMessage()).contains("A script may not");
        }
        assertThat(System.getProperty(MARK)).isNull();
        assertThat(secret.handle).isEqualTo(1);
        assertThat(world.written).isEmpty();
    }

    /** Something of ours that a script comes by and has no business with. */
    static final class Secret {
        int handle = 1;

        int getHandle() {
            return handle;
        }
    }
}
