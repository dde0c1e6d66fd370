package se.ntjp.contracts.codegen;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.apache.cxf.tools.common.ToolContext;
import org.apache.cxf.tools.wsdlto.WSDLToJava;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.SafeXml;

/** Builds a generated project as Maven would: wsdl2java with the arguments in its pom, then the compiler. */
final class BuiltProject implements AutoCloseable {

    private final URLClassLoader classes;
    private final String main;

    private BuiltProject(URLClassLoader classes, String main) {
        this.classes = classes;
        this.main = main;
    }

    static BuiltProject build(ServiceContract contract, Path project) throws Exception {
        Path generated = Files.createDirectories(project.resolve("target/generated-sources/cxf"));
        Path output = Files.createDirectories(project.resolve("target/classes"));
        wsdl2java(project, generated);
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        CompiledClasses.compile(
                ToolProvider.getSystemJavaCompiler(),
                List.of(generated, project.resolve("src/main/java"), project.resolve("src/test/java")),
                classPath,
                output);
        URL[] urls = {url(output), url(project.resolve("src/main/resources"))};
        String name = contract.id().name();
        return new BuiltProject(
                new URLClassLoader(urls, BuiltProject.class.getClassLoader()),
                "generated.%s.v%d.%s"
                        .formatted(name.toLowerCase(), contract.id().major(), name));
    }

    /** A class of the project whose name ends so: {@code Client}, {@code StubProducer}, {@code ClientTest}. */
    Class<?> type(String end) throws ClassNotFoundException {
        return Class.forName(main + end, true, classes);
    }

    /** Runs the project's own test. */
    void runItsTest() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(classes);
        try {
            var constructor = type("ClientTest").getDeclaredConstructor();
            constructor.setAccessible(true);
            var test = type("ClientTest").getDeclaredMethod("the_client_gets_an_answer_from_the_stub");
            test.setAccessible(true);
            test.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
            throw new AssertionError("The project's own test failed", e.getCause());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    private static void wsdl2java(Path project, Path sources) throws Exception {
        Document pom = SafeXml.parse(Files.readAllBytes(project.resolve("pom.xml")), "pom.xml");
        List<String> arguments = new ArrayList<>();
        NodeList extra = pom.getElementsByTagName("extraarg");
        for (int i = 0; i < extra.getLength(); i++) {
            arguments.add(extra.item(i).getTextContent());
        }
        String wsdl = pom.getElementsByTagName("wsdl").item(0).getTextContent();
        arguments.addAll(List.of(
                "-encoding",
                "UTF-8",
                "-d",
                sources.toString(),
                wsdl.replace("${project.basedir}", project.toString())));
        new WSDLToJava(arguments.toArray(String[]::new)).run(new ToolContext());
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
