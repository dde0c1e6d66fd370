package se.ntjp.testcases.soapui.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.ntjp.contracts.OfficialPackages;

/** The SoapUI projects of the official packages, where they are present. */
final class OfficialProjects {

    private OfficialProjects() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(OfficialPackages.folder())) {
            return files.filter(each -> each.toString().endsWith("-soapui-project.xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SoapUiProject read(Path file) {
        try {
            return new ProjectReader().read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SoapUiProject named(String name) {
        return files().stream()
                .filter(each -> each.getFileName().toString().equals(name + "-soapui-project.xml"))
                .findFirst()
                .map(OfficialProjects::read)
                .orElseThrow();
    }
}
