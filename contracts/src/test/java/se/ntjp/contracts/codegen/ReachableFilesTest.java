package se.ntjp.contracts.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ntjp.contracts.model.ContractException;
import se.ntjp.contracts.model.ServiceContract;

class ReachableFilesTest {

    @TempDir
    Path folder;

    @Test
    void imports_are_followed_from_schema_to_schema_and_other_files_left_out() {
        assertThat(ReachableFiles.of(OwnContracts.bp20()).contents().keySet())
                .containsExactly(
                        "schemas/core_components/addressing_1.0.xsd",
                        "schemas/core_components/sample_1.2.xsd",
                        "schemas/interactions/ListThingsInteraction/ListThingsInteraction_1.2_RIVTABP20.wsdl",
                        "schemas/interactions/ListThingsInteraction/ListThingsResponder_1.2.xsd");
    }

    @Test
    void a_missing_document_is_named_with_who_refers_to_it_and_where() {
        ServiceContract contract =
                OwnContracts.tampered("ListThingsResponder_1.2.xsd", "sample_1.2.xsd", "sample_9.9.xsd");

        assertThatThrownBy(() -> ReachableFiles.of(contract))
                .isInstanceOf(ContractException.class)
                .hasMessage(
                        "schemas/interactions/ListThingsInteraction/ListThingsResponder_1.2.xsd:8: refers to "
                                + "«../../core_components/sample_9.9.xsd», which is not in the package; add the file or correct the location");
    }

    @Test
    void a_location_outside_the_package_is_refused() {
        for (String location : new String[] {"http://127.0.0.1:9/x.xsd", "file:///etc/passwd", "../../../../x.xsd"}) {
            ServiceContract contract = OwnContracts.tampered(
                    "ListThingsResponder_1.2.xsd", "../../core_components/sample_1.2.xsd", location);

            assertThatThrownBy(() -> ReachableFiles.of(contract))
                    .isInstanceOf(ContractException.class)
                    .hasMessageContaining("refers to «%s», which is not in the package", location);
        }
    }

    @Test
    void a_document_with_a_doctype_is_refused() {
        ServiceContract contract = OwnContracts.tampered(
                "sample_1.2.xsd", "<!-- A contract made for the tests of this project. -->", "<!DOCTYPE x>");

        assertThatThrownBy(() -> ReachableFiles.of(contract))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("sample_1.2.xsd:2: not readable as XML");
    }

    @Test
    void the_digest_follows_the_content() {
        String digest = ReachableFiles.of(OwnContracts.bp21()).digest();

        assertThat(digest)
                .hasSize(64)
                .isEqualTo(ReachableFiles.of(OwnContracts.bp21()).digest());
        assertThat(ReachableFiles.of(OwnContracts.tampered("sample_1.2.xsd", "GREEN", "BLUE"))
                        .digest())
                .isNotEqualTo(digest);
        assertThat(ReachableFiles.of(OwnContracts.tampered("unused.xsd", "not", "still not"))
                        .digest())
                .isEqualTo(digest);
    }

    @Test
    void no_file_is_ever_written_outside_the_folder() throws IOException {
        TreeMap<String, byte[]> contents = new TreeMap<>();
        contents.put("schemas/../../escaped.xsd", new byte[0]);
        ReachableFiles files = new ReachableFiles("x.wsdl", contents);

        assertThatThrownBy(() -> files.copyTo(folder.resolve("out")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("would be written outside");
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written).isEmpty();
        }
    }

    @Test
    void a_file_name_that_a_build_file_cannot_hold_is_refused() {
        ServiceContract contract = OwnContracts.renamed("sample_1.2.xsd", "sample_${env.HOME}.xsd");

        assertThatThrownBy(() -> ReachableFiles.of(contract))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining(
                        "sample_${env.HOME}.xsd: the file name has characters that build files cannot hold");
    }
}
