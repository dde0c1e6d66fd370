package se.ntjp.contracts.codegen;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/** Compiles generated Java with the JDK's compiler, in this process. */
public final class CompiledClasses {

    private CompiledClasses() {}

    /**
     * Compiles every source below some folders. Annotation processors are not run.
     *
     * @param compiler the JDK's compiler
     * @param sources folders of sources
     * @param classPath what the sources refer to
     * @param classes where the classes are written
     * @throws IOException where a source cannot be read, or does not compile, with the compiler's words
     */
    public static void compile(JavaCompiler compiler, List<Path> sources, List<Path> classPath, Path classes)
            throws IOException {
        StringWriter words = new StringWriter();
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> options =
                List.of("-proc:none", "-nowarn", "-encoding", "UTF-8", "-d", classes.toString(), "-classpath", path);
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var units = files.getJavaFileObjectsFromPaths(javaFiles(sources));
            if (!compiler.getTask(words, files, null, options, null, units).call()) {
                throw new IOException("The generated Java does not compile: " + words);
            }
        }
    }

    private static List<Path> javaFiles(List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> {
                    try (Stream<Path> files = Files.walk(folder)) {
                        return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
