package se.ntjp.contracts.typed;

import jakarta.activation.DataHandler;
import jakarta.jws.WebService;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.ws.Service;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import se.ntjp.contracts.codegen.CompiledClasses;
import se.ntjp.contracts.codegen.GeneratedSources;
import se.ntjp.contracts.codegen.ReachableFiles;
import se.ntjp.contracts.codegen.TemporaryFolder;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;

/**
 * Loads classes that were generated and compiled now, from memory: no file of them is left behind. Of
 * the generated code, only the data types are ever used.
 */
final class GeneratedClasses extends ClassLoader {

    private static final String FACTORY = ".ObjectFactory";

    private final Map<String, byte[]> classes;

    private GeneratedClasses(Map<String, byte[]> classes) {
        super(GeneratedClasses.class.getClassLoader());
        this.classes = Map.copyOf(classes);
    }

    /**
     * Generates a contract's data types in a temporary folder, from copies of its files, and compiles them.
     *
     * @throws ContractException where CXF cannot generate them
     * @throws IOException where they do not compile, or the temporary folder cannot be used
     */
    static ClassesOfContract generate(ServiceContract contract, ReachableFiles files, JavaCompiler compiler)
            throws IOException {
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            Path schemas = temporary.folder("schemas");
            Path sources = temporary.folder("java");
            Path classes = temporary.folder("classes");
            files.copyTo(schemas);
            GeneratedSources.generate(contract, schemas, sources, "classpath:" + contract.wsdl());
            CompiledClasses.compile(compiler, List.of(sources), libraries(), classes);
            return loaded(classes);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] content = classes.get(name);
        if (content == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, content, 0, content.length);
    }

    private static ClassesOfContract loaded(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String path = folder.relativize(file).toString();
                String name = path.substring(0, path.length() - ".class".length());
                classes.put(name.replace(file.getFileSystem().getSeparator(), "."), Files.readAllBytes(file));
            }
        }
        List<String> packages = classes.keySet().stream()
                .filter(name -> name.endsWith(FACTORY))
                .map(name -> name.substring(0, name.length() - FACTORY.length()))
                .toList();
        return new ClassesOfContract(new GeneratedClasses(classes), packages);
    }

    /** Where the libraries lie that generated code refers to. */
    private static List<Path> libraries() {
        return Stream.of(JAXBContext.class, Service.class, WebService.class, DataHandler.class)
                .map(GeneratedClasses::library)
                .distinct()
                .toList();
    }

    private static Path library(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The library of %s lies at no usable place".formatted(type), e);
        }
    }
}
