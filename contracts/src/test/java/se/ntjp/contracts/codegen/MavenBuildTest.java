package se.ntjp.contracts.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the build of a generated project as its user does; the other tests only imitate it. */
@Tag("slow")
class MavenBuildTest {

    @TempDir
    Path folder;

    @Test
    void a_generated_project_builds_with_maven_and_passes_its_own_test() throws Exception {
        Path maven = Path.of("..", "mvnw").toAbsolutePath().normalize();
        assumeTrue(File.separatorChar == '/' && Files.isExecutable(maven), "Skipped: no mvnw beside the module");
        new ProjectGenerator().generate(OwnContracts.bp20(), folder, false);
        Path output = folder.resolve("maven.log");

        Process build = new ProcessBuilder(maven.toString(), "-o", "-q", "-B", "test")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = build.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            build.destroyForcibly();
        }

        assertThat(ended).as("ended within five minutes").isTrue();
        assertThat(build.exitValue()).as(Files.readString(output)).isZero();
        assertThat(folder.resolve("target/surefire-reports/TEST-generated.listthings.v1.ListThingsClientTest.xml"))
                .content()
                .contains("tests=\"1\"", "failures=\"0\"", "errors=\"0\"", "skipped=\"0\"");
    }
}
