package se.ntjp.contracts.typed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.ntjp.contracts.codegen.ReachableFiles;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;

/**
 * The classes that the build of the harness generated for its own contracts.
 *
 * @param library the contracts they were generated from
 */
record BundledClasses(ContractLibrary library) {

    static BundledClasses ofHarness() {
        return new BundledClasses(ContractLibrary.bundled());
    }

    /** A contract's classes; empty unless its files are the very ones that the build generated from. */
    Optional<ClassesOfContract> of(ServiceContract contract, ReachableFiles files) {
        return library.contracts().stream()
                .filter(each -> each.id().equals(contract.id()))
                .filter(each -> ReachableFiles.of(each).digest().equals(files.digest()))
                .map(BundledClasses::packageName)
                .filter(BundledClasses::isGenerated)
                .map(name -> new ClassesOfContract(BundledClasses.class.getClassLoader(), List.of(name)))
                .findFirst();
    }

    private static String packageName(ServiceContract contract) {
        return "se.ntjp.contracts.bundled.%s.v%s"
                .formatted(
                        contract.id().name().toLowerCase(Locale.ROOT),
                        contract.id().major());
    }

    private static boolean isGenerated(String packageName) {
        String resource = packageName.replace('.', '/') + "/ObjectFactory.class";
        return BundledClasses.class.getClassLoader().getResource(resource) != null;
    }
}
