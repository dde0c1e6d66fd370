package se.ntjp.contracts.typed;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import se.ntjp.contracts.codegen.ReachableFiles;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.text.Text;

/**
 * Makes typed readers, each contract's once. A contract that comes with the harness has its classes in it; for any other
 * they are generated and compiled, which takes a second or a few: a caller that cannot wait runs {@link #forContract} in
 * a thread of its own. Thread-safe.
 */
public final class TypedReaders implements AutoCloseable {

    private final Map<String, TypedReader> readers = new ConcurrentHashMap<>();
    private final BundledClasses bundled;
    private final Optional<JavaCompiler> compiler;

    /** Readers whose classes are compiled with this Java's compiler, if it has one. */
    public TypedReaders() {
        this(Optional.ofNullable(ToolProvider.getSystemJavaCompiler()));
    }

    /**
     * @param compiler compiles generated classes; empty in a Java without one
     */
    TypedReaders(Optional<JavaCompiler> compiler) {
        this.bundled = BundledClasses.ofHarness();
        this.compiler = compiler;
    }

    /**
     * The reader for a contract's answers. The second call for the same contract, by content, costs nothing.
     *
     * @return a reader that is {@link TypedReader#unavailable()} where no classes can be made, with the reason
     */
    public TypedReader forContract(ServiceContract contract) {
        try {
            ReachableFiles files = ReachableFiles.of(contract);
            String key = files.digest() + contract.response();
            TypedReader known = readers.get(key);
            return known != null ? known : make(key, contract, files);
        } catch (ContractException e) {
            return noClasses(e.getMessage());
        }
    }

    /** Lets go of all generated classes. Readers that were handed out go on working. */
    @Override
    public void close() {
        readers.clear();
    }

    // One at a time: wsdl2java keeps settings in places that all threads share.
    private synchronized TypedReader make(String key, ServiceContract contract, ReachableFiles files) {
        return readers.computeIfAbsent(key, absent -> read(contract, files));
    }

    private TypedReader read(ServiceContract contract, ReachableFiles files) {
        try {
            Optional<ClassesOfContract> ready = bundled.of(contract, files);
            if (ready.isPresent()) {
                return new JaxbReader(ready.get().context(), contract.response());
            }
            if (compiler.isEmpty()) {
                return new UnavailableReader(
                        Text.of(
                                "Den typade konsumentens vy kan inte prövas: Java-installationen saknar kompilator. Kör med ett JDK i stället för ett JRE.",
                                "The typed consumer's view cannot be tested: this Java has no compiler. Run with a JDK instead of a JRE."));
            }
            ClassesOfContract generated = GeneratedClasses.generate(contract, files, compiler.get());
            return new JaxbReader(generated.context(), contract.response());
        } catch (JAXBException | IOException e) {
            return noClasses(e.getMessage());
        }
    }

    private static TypedReader noClasses(String reason) {
        return new UnavailableReader(Text.of(
                        "Den typade konsumentens vy kan inte prövas: det går inte att generera klasser av kontraktet. %s",
                        "The typed consumer's view cannot be tested: no classes can be generated from the contract. %s")
                .with(reason));
    }
}
