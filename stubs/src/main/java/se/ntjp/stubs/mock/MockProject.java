package se.ntjp.stubs.mock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.testcases.soapui.official.Found;
import se.ntjp.testcases.soapui.official.OfficialSuites;
import se.ntjp.testcases.soapui.project.SoapUiProject;

/**
 * A mock project of a release package.
 *
 * @param release the package
 * @param found the project in it
 */
public record MockProject(ReleasePackage release, Found found) {

    /** What it says. */
    public SoapUiProject project() {
        return found.project();
    }

    /**
     * The first project with mock services whose folder, file or own name is this, or whose own name begins with it and a
     * blank; letter case does not count.
     *
     * @throws se.ntjp.testcases.source.SuiteException where a project of the packages cannot be read
     */
    public static Optional<MockProject> find(List<ReleasePackage> packages, String name) {
        return all(packages)
                .filter(found -> found.names().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }

    /** The folders of all projects with mock services, by which they are found. */
    public static List<String> names(List<ReleasePackage> packages) {
        return all(packages)
                .map(found -> found.names().findFirst().orElseThrow())
                .distinct()
                .toList();
    }

    private static Stream<MockProject> all(List<ReleasePackage> packages) {
        OfficialSuites suites = new OfficialSuites();
        return packages.stream().flatMap(release -> suites.in(release.files()).stream()
                .map(found -> new MockProject(release, found))
                .filter(mock -> !mock.project().mocks().isEmpty()));
    }

    private Stream<String> names() {
        String[] path = project().file().split("/");
        String file = path[path.length - 1].replaceAll("(?i)(-soapui-project)?\\.xml$", "");
        String folder = path.length == 1 ? file : path[path.length - 2];
        return Stream.of(folder, file, project().name(), project().name().split(" ", 2)[0]);
    }
}
