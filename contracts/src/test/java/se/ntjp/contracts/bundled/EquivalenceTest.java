package se.ntjp.contracts.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import se.ntjp.contracts.OfficialPackages;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.instances.Mutation;
import se.ntjp.contracts.instances.Mutator;
import se.ntjp.contracts.instances.Validity;
import se.ntjp.contracts.model.ContractId;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;
import se.ntjp.contracts.xml.XmlText;

/** A bundled contract is written anew, so it has to be shown that it agrees on what the published one agrees on. */
class EquivalenceTest {

    private static final String VALID = "valid";
    private static final int SEEDS = 25;
    private static final int MUTATIONS = 5;

    @ParameterizedTest
    @MethodSource("bundled")
    @Tag("packages")
    void every_schema_component_says_what_the_published_one_says(ServiceContract ours) throws Exception {
        assertThat(SchemaFacts.of(ours)).hasSizeGreaterThan(8).isEqualTo(SchemaFacts.of(published(ours)));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    @Tag("packages")
    void the_wsdl_says_what_the_published_one_says(ServiceContract ours) throws Exception {
        assertThat(WsdlFacts.of(ours)).isEqualTo(WsdlFacts.of(published(ours)));
        assertThat(ours)
                .usingRecursiveComparison()
                .ignoringFields("files")
                .ignoringCollectionOrderInFields("schemas")
                .isEqualTo(published(ours));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    @Tag("packages")
    void both_schemas_judge_valid_and_spoiled_documents_alike(ServiceContract ours) {
        ServiceContract theirs = published(ours);
        Schema ourSchema = SchemaCompiler.compile(ours);
        Schema theirSchema = SchemaCompiler.compile(theirs);
        int refused = 0;
        List<Document> documents = new ArrayList<>(documents(ours));
        documents.addAll(documents(theirs));
        for (Document document : documents) {
            String verdict = verdict(theirSchema, document);
            refused += verdict.equals(VALID) ? 0 : 1;

            assertThat(verdict(ourSchema, document))
                    .as(() -> XmlText.of(document))
                    .isEqualTo(verdict);
        }
        assertThat(documents).hasSizeGreaterThan(500);
        assertThat(refused).as("some are valid, some are not").isBetween(100, documents.size() - 100);
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void an_altered_component_is_seen(String name, String from, String to) throws Exception {
        ServiceContract ours = ContractLibrary.bundled().find(name);
        ServiceContract altered = altered(ours, from, to);

        assertThat(SchemaFacts.of(altered)).isNotEqualTo(SchemaFacts.of(ours));
    }

    static Stream<Arguments> alterations() {
        return Stream.of(
                        "Update|name=\"owner\" type=\"ei:HsaIdType\" minOccurs=\"0\"|name=\"owner\" type=\"ei:HsaIdType\"",
                        "Update|name=\"sourceSystem\" type=\"ei:HsaIdType\"|name=\"sourceSystem\" type=\"ei:OrgNoType\"",
                        "Update|name=\"owner\"|name=\"Owner\"",
                        "Update|maxOccurs=\"unbounded\"/>|maxOccurs=\"2\"/>",
                        "Update|[0-9A-Zptf]{4}|[0-9A-Zptf]{3}",
                        "Update|<xs:enumeration value=\"INFO\"/>|",
                        "Update|namespace=\"##other\"|namespace=\"##any\"",
                        "Update|processContents=\"lax\"|processContents=\"skip\"",
                        "Update|name=\"deleteFlag\" type|name=\"deleteFlag\" nillable=\"true\" type",
                        "Update|name=\"comment\" type=\"xs:string\"|name=\"comment\" type=\"xs:token\"",
                        "Update|<xs:element name=\"comment\"|<xs:element name=\"more\"/><xs:element name=\"comment\"",
                        "Update|name=\"LogicalAddressType\">|name=\"LogicalAddressType\" final=\"list\">",
                        "GetCareContacts|xs:sequence|xs:choice",
                        "GetCareContacts|</xs:sequence>|</xs:sequence><xs:attribute name=\"added\"/>",
                        "GetCareContacts|name=\"logId\" type|name=\"logId\" fixed=\"1\" type",
                        "GetCareDocumentation|elementFormDefault=\"qualified\"|elementFormDefault=\"unqualified\"",
                        "GetCareDocumentation|name=\"reference\" type=\"xs:string\"|name=\"reference\" type=\"xs:anyURI\"")
                .map(each -> each.split("\\|", -1))
                .map(each -> Arguments.of((Object[]) each));
    }

    @ParameterizedTest
    @CsvSource({
        "xs:boolean, xs:string",
        "minOccurs=\"0\", minOccurs=\"1\"",
        "[0-9A-Zptf], [0-9A-Z]",
        "##other, urn:other"
    })
    void an_altered_schema_judges_some_document_otherwise(String from, String to) {
        ServiceContract ours = ContractLibrary.bundled().find("Update");
        Schema schema = SchemaCompiler.compile(ours);
        Schema altered = SchemaCompiler.compile(altered(ours, from, to));

        assertThat(documents(ours)).anySatisfy(each -> assertThat(Validity.fault(altered, each))
                .isNotEqualTo(Validity.fault(schema, each)));
    }

    static List<ServiceContract> bundled() {
        return ContractLibrary.bundled().contracts();
    }

    private static ServiceContract published(ServiceContract ours) {
        return new ContractLibrary(OfficialPackages.all()).find(ours.namespace());
    }

    /** The code of the rule that the document breaks; a message may name the values of an enumeration in any order. */
    private static String verdict(Schema schema, Document document) {
        return Validity.fault(schema, document)
                .map(fault -> fault.substring(0, fault.indexOf(':')))
                .orElse(VALID);
    }

    private static List<Document> documents(ServiceContract contract) {
        InstanceGenerator generator = new InstanceGenerator(contract);
        List<Document> documents = new ArrayList<>();
        for (QName root : List.of(contract.request(), contract.response())) {
            List<Document> valid = new ArrayList<>(List.of(generator.minimal(root), generator.full(root)));
            for (int seed = 0; seed < SEEDS; seed++) {
                valid.add(generator.random(root, seed));
            }
            documents.addAll(valid);
            for (int i = 0; i < valid.size(); i++) {
                Mutator.mutations(valid.get(i), i, MUTATIONS).stream()
                        .map(Mutation::document)
                        .forEach(documents::add);
            }
        }
        return documents;
    }

    private static ServiceContract altered(ServiceContract contract, String from, String to) {
        ContractId id = contract.id();
        Map<String, byte[]> files = new HashMap<>();
        boolean found = false;
        for (String name : contract.files().names()) {
            String before = text(contract, name);
            String after = before.replace(from, to);
            found |= !before.equals(after);
            files.put(name, after.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(found).as("«%s» is in the schemas", from).isTrue();
        ReleasePackage altered = ReleasePackage.read("altered", new FilesInMemory(files));
        return new ContractLibrary(List.of(altered)).find(id.shortName());
    }

    private static String text(ServiceContract contract, String name) {
        try {
            return new String(contract.files().read(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
