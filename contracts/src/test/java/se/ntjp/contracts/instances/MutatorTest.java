package se.ntjp.contracts.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.SchemaCompiler;
import se.ntjp.contracts.xml.XmlText;

class MutatorTest {

    private final ServiceContract contract = ContractLibrary.bundled().find("GetCareDocumentation");
    private final Schema schema = SchemaCompiler.compile(contract);
    private final Document response = new InstanceGenerator(contract).full(contract.response());

    @ParameterizedTest
    @EnumSource
    void every_kind_of_mutation_can_make_a_response_invalid(MutationKind kind) {
        Mutation mutation = Mutator.invalid(response, schema, kind, 1).orElseThrow();

        assertThat(mutation.kind()).isEqualTo(kind);
        assertThat(mutation).asString().startsWith(kind.description() + " at /GetCareDocumentationResponse[1]");
        assertThat(Validity.fault(schema, mutation.document())).isPresent();
    }

    @Test
    void mutations_leave_the_document_alone_and_differ_from_it() {
        String before = XmlText.of(response);

        List<Mutation> mutations = Mutator.mutations(response, 3, 200);

        assertThat(XmlText.of(response)).isEqualTo(before);
        assertThat(mutations).hasSize(200).extracting(Mutation::kind).contains(MutationKind.values());
        assertThat(mutations)
                .as("only a swap of two like elements may change nothing")
                .filteredOn(each -> each.kind() != MutationKind.SWAP)
                .allSatisfy(each -> assertThat(XmlText.of(each.document())).isNotEqualTo(before));
    }

    @Test
    void the_same_seed_gives_the_same_mutations() {
        assertThat(texts(Mutator.mutations(response, 3, 30)))
                .isEqualTo(texts(Mutator.mutations(response, 3, 30)))
                .isNotEqualTo(texts(Mutator.mutations(response, 4, 30)));
    }

    @Test
    void an_invalid_request_is_refused_by_the_schema() {
        Document request = new InstanceGenerator(contract).minimal(contract.request());
        for (int seed = 0; seed < 20; seed++) {
            assertThat(Validity.fault(
                            schema, Mutator.invalid(request, schema, seed).document()))
                    .isPresent();
        }
    }

    @Test
    void a_schema_that_accepts_anything_gives_no_invalid_document() {
        ServiceContract open = SchemaBench.contract("<xs:element name=\"Root\"/>");
        Document document = new InstanceGenerator(open).minimal(open.request());
        document.getDocumentElement().setTextContent("x");

        assertThat(Mutator.invalid(document, SchemaCompiler.compile(open), MutationKind.TEXT, 1))
                .isEmpty();
        assertThat(Mutator.invalid(document, SchemaCompiler.compile(open), MutationKind.EMPTY, 1))
                .isEmpty();
    }

    private static List<String> texts(List<Mutation> mutations) {
        return mutations.stream()
                .map(each -> each + XmlText.of(each.document()))
                .toList();
    }
}
