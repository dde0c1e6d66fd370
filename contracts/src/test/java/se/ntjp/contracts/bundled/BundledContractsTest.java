package se.ntjp.contracts.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.archive.PackageSource;
import se.ntjp.contracts.lint.ContractLinter;
import se.ntjp.contracts.lint.rule.LintFinding;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.RivtaProfile;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;

class BundledContractsTest {

    private static final String LISTED = "[GetCareContacts 3.0, GetCareDocumentation 3.0, Update 1.0]";

    @Test
    void the_three_bundled_contracts_load_and_compile() {
        ContractLibrary library = ContractLibrary.bundled();

        assertThat(library.problems()).isEmpty();
        assertThat(library.contracts()).hasToString(LISTED);
        assertThat(library.contracts())
                .allSatisfy(each -> assertThat(SchemaCompiler.problem(each)).isEmpty())
                .extracting(ServiceContract::profile)
                .containsOnly(RivtaProfile.RIVTABP21);
    }

    @Test
    void a_package_is_called_by_its_domain_and_version() throws IOException {
        assertThat(PackageSource.onClassPath(ContractLibrary.class.getClassLoader(), "contracts"))
                .containsOnlyKeys(
                        "clinicalprocess.healthcond.description_3.0.5",
                        "clinicalprocess.logistics.logistics_3.0.13",
                        "itintegration.engagementindex_1.0.10");
    }

    @Test
    void only_the_types_that_are_closed_in_the_published_contract_break_a_rule() {
        List<LintFinding> findings = ContractLibrary.bundled().contracts().stream()
                .flatMap(each -> ContractLinter.standard().lint(each).stream())
                .toList();

        assertThat(findings).extracting(LintFinding::ruleId).containsExactly("DS-05");
        assertThat(findings)
                .extracting(LintFinding::found)
                .containsExactly("PartialDateType, PatientSummaryHeaderType, ResultType");
    }

    @Test
    void the_bundled_contracts_are_found_in_a_jar_too(@TempDir Path folder) throws Exception {
        Path classes = classesFolder();
        Path jar = folder.resolve("contracts.jar");
        int exit = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        assertThat(exit).isZero();

        List<URL> classPath = new ArrayList<>(List.of(jar.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!Path.of(entry).equals(classes)) {
                classPath.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> fromJar = loader.loadClass(ContractLibrary.class.getName());
            Object library = fromJar.getMethod("bundled").invoke(null);

            assertThat(fromJar.getProtectionDomain().getCodeSource().getLocation())
                    .isEqualTo(jar.toUri().toURL());
            assertThat(fromJar.getMethod("contracts").invoke(library)).hasToString(LISTED);
        }
    }

    private static Path classesFolder() throws Exception {
        URI classes = ContractLibrary.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        return Path.of(classes);
    }
}
