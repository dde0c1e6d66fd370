package se.ntjp.contracts.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.archive.PackageSource;

/**
 * A release package (<i>releasepaket</i>) and the service contracts in it.
 *
 * @param name the folder's or zip's name
 * @param files its files, rooted so that schemas lie below {@code schemas/}
 * @param contracts the contracts that load, sorted
 * @param problems why the others do not
 */
public record ReleasePackage(
        String name, PackageFiles files, List<ServiceContract> contracts, List<LoadProblem> problems) {

    public ReleasePackage {
        contracts = List.copyOf(contracts);
        problems = List.copyOf(problems);
    }

    /**
     * Opens a folder or zip in the package layout (ARC-01), or a bare {@code schemas} folder.
     *
     * @throws IOException where there is no such package, or it is refused, with what was expected and found
     */
    public static ReleasePackage open(Path path) throws IOException {
        return read(PackageSource.name(path), PackageSource.open(path));
    }

    /** Opens every package that lies at a path: the path itself, or each folder and zip directly in it. */
    public static List<ReleasePackage> openAll(Path path) throws IOException {
        List<ReleasePackage> packages = new ArrayList<>();
        for (Path each : PackageSource.packagesAt(path)) {
            packages.add(open(each));
        }
        return packages;
    }

    /** Reads the contracts of a package that is already open. */
    public static ReleasePackage read(String name, PackageFiles files) {
        List<ServiceContract> contracts = new ArrayList<>();
        List<LoadProblem> problems = new ArrayList<>();
        for (String file : files.names()) {
            if (file.startsWith("schemas/") && file.endsWith(".wsdl")) {
                try {
                    ServiceContract contract = new WsdlReader(files, file).read();
                    contracts.add(contract);
                } catch (ContractException e) {
                    problems.add(e.problem());
                }
            }
        }
        contracts.sort(java.util.Comparator.comparing(ServiceContract::id));
        return new ReleasePackage(name, files, contracts, problems);
    }
}
