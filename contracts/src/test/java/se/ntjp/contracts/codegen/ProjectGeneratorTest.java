package se.ntjp.contracts.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;
import se.ntjp.contracts.xml.SafeXml;

class ProjectGeneratorTest {

    @TempDir
    Path folder;

    static Stream<ServiceContract> ownAndBundledContracts() {
        return Stream.concat(
                Stream.of(OwnContracts.bp20(), OwnContracts.bp21()), ContractLibrary.bundled().contracts().stream());
    }

    static Stream<ServiceContract> officialContracts() {
        return OfficialPackages.all().stream().flatMap(each -> each.contracts().stream());
    }

    @ParameterizedTest
    @MethodSource("ownAndBundledContracts")
    void the_client_of_a_generated_project_gets_an_answer_from_its_stub(ServiceContract contract) throws Exception {
        generateBuildAndCall(contract);
    }

    @ParameterizedTest
    @MethodSource("officialContracts")
    @Tag("packages")
    void the_client_of_a_project_for_an_official_contract_gets_an_answer_from_its_stub(ServiceContract contract)
            throws Exception {
        generateBuildAndCall(contract);
    }

    private void generateBuildAndCall(ServiceContract contract) throws Exception {
        new ProjectGenerator().generate(contract, folder, false);

        Validator validator = SchemaCompiler.compile(contract).newValidator();
        for (String message : List.of("request.xml", "answer.xml")) {
            Path file = folder.resolve("src/main/resources/messages").resolve(message);
            validator.validate(new StreamSource(Files.newInputStream(file), file.toString()));
        }
        try (BuiltProject project = BuiltProject.build(contract, folder)) {
            project.runItsTest();
        }
    }

    @Test
    void only_the_files_the_contract_needs_are_copied_and_byte_for_byte() throws IOException {
        ServiceContract contract = OwnContracts.bp21();

        List<Path> written = new ProjectGenerator().generate(contract, folder, false);

        assertThat(written).allSatisfy(file -> assertThat(folder.resolve(file)).isRegularFile());
        Path wsdl = folder.resolve("src/main/resources/wsdl");
        try (Stream<Path> files = Files.walk(wsdl)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> wsdl.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrder(
                            "schemas/core_components/registry_1.0.xsd",
                            "schemas/core_components/sample_1.2.xsd",
                            "schemas/interactions/ListThingsInteraction/ListThingsInteraction_1.2_RIVTABP21.wsdl",
                            "schemas/interactions/ListThingsInteraction/ListThingsResponder_1.2.xsd");
        }
        assertThat(Files.readAllBytes(wsdl.resolve(contract.wsdl())))
                .isEqualTo(contract.files().read(contract.wsdl()));
    }

    @Test
    void a_basic_profile_20_contract_is_generated_with_noAddressBinding() throws IOException {
        new ProjectGenerator().generate(OwnContracts.bp20(), folder, false);

        assertThat(folder.resolve("pom.xml")).content().contains("<extraarg>-noAddressBinding</extraarg>");
    }

    @Test
    void the_project_is_built_with_the_versions_of_this_build() throws Exception {
        new ProjectGenerator().generate(OwnContracts.bp21(), folder, false);

        String cxf = org.apache.cxf.version.Version.getCurrentVersion();
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<cxf.version>%s</cxf.version>".formatted(cxf))
                .doesNotContain("@");
    }

    @Test
    void the_same_contract_gives_the_same_files() throws IOException {
        List<Path> first = new ProjectGenerator().generate(OwnContracts.bp21(), folder.resolve("1"), false);
        List<Path> second = new ProjectGenerator().generate(OwnContracts.bp21(), folder.resolve("2"), false);

        assertThat(second).isEqualTo(first);
        for (Path file : first) {
            assertThat(folder.resolve("2").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("1").resolve(file));
        }
    }

    @Test
    void a_folder_that_holds_files_is_refused_and_left_alone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> new ProjectGenerator().generate(OwnContracts.bp21(), folder, false))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(folder + ": is not empty; name an empty folder, or use --force to write into this one");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("mine.txt"));
        }
    }

    @Test
    void with_force_a_folder_that_holds_files_is_written_into_and_other_files_stay() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Files.writeString(folder.resolve("pom.xml"), "old");

        new ProjectGenerator().generate(OwnContracts.bp21(), folder, true);

        assertThat(folder.resolve("mine.txt")).hasContent("mine");
        assertThat(folder.resolve("pom.xml")).content().startsWith("<?xml");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new ProjectGenerator().generate(OwnContracts.bp21(), file, true))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void a_contract_cannot_put_elements_or_maven_expressions_into_the_pom() throws Exception {
        ServiceContract contract = OwnContracts.tampered(
                ".wsdl",
                "urn:riv:test:sample:ListThings:1:",
                "urn:riv:x&lt;/description>${env.HOME}:List&amp;Things:1:");

        new ProjectGenerator().generate(contract, folder, false);

        byte[] pom = Files.readAllBytes(folder.resolve("pom.xml"));
        assertThat(SafeXml.parse(pom, "pom.xml")
                        .getElementsByTagName("description")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Client and stub producer of ListThings 1.2 (x__description___env.HOME_)");
    }
}
