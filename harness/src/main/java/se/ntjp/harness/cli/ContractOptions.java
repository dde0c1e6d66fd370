package se.ntjp.harness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ReleasePackage;

/** Which contracts a command knows. */
final class ContractOptions {

    @Option(
            names = {"-p", "--package"},
            paramLabel = "PATH",
            description =
                    "A release package (folder or zip), or a folder of them. With it, the bundled contracts are left out.")
    private List<Path> packages = new ArrayList<>();

    List<Path> packages() {
        return packages;
    }

    ContractLibrary library() throws IOException {
        return library(packages);
    }

    /** The contracts of these packages; the bundled ones where there are none. */
    static ContractLibrary library(List<Path> paths) throws IOException {
        if (paths.isEmpty()) {
            return ContractLibrary.bundled();
        }
        List<ReleasePackage> opened = new ArrayList<>();
        for (Path path : paths) {
            opened.addAll(ReleasePackage.openAll(path));
        }
        return new ContractLibrary(opened);
    }
}
