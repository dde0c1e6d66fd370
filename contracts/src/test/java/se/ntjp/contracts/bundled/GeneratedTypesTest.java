package se.ntjp.contracts.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.ntjp.contracts.instances.InstanceGenerator;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.SafeXml;

class GeneratedTypesTest {

    @ParameterizedTest
    @MethodSource("packages")
    void generated_types_lose_nothing_of_a_document(String name, Class<?> factory) throws Exception {
        ServiceContract contract = ContractLibrary.bundled().find(name);
        InstanceGenerator generator = new InstanceGenerator(contract);
        JAXBContext types = JAXBContext.newInstance(factory);
        for (QName root : List.of(contract.request(), contract.response())) {
            List<Document> documents = new ArrayList<>(List.of(generator.minimal(root), generator.full(root)));
            for (int seed = 0; seed < 10; seed++) {
                documents.add(generator.random(root, seed));
            }
            for (Document document : documents) {
                Document again = SafeXml.emptyDocument();
                types.createMarshaller().marshal(types.createUnmarshaller().unmarshal(document), again);

                assertThat(elements(again)).isEqualTo(elements(document));
            }
        }
    }

    static List<Arguments> packages() {
        return List.of(
                Arguments.of(
                        "GetCareDocumentation", se.ntjp.contracts.bundled.getcaredocumentation.v3.ObjectFactory.class),
                Arguments.of("GetCareContacts", se.ntjp.contracts.bundled.getcarecontacts.v3.ObjectFactory.class),
                Arguments.of("Update", se.ntjp.contracts.bundled.update.v1.ObjectFactory.class));
    }

    /** Each element's name and text; of booleans, only one of their two spellings survives. */
    private static List<String> elements(Document document) {
        NodeList all = document.getElementsByTagNameNS("*", "*");
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String text = element.getElementsByTagNameNS("*", "*").getLength() > 0 ? "…" : element.getTextContent();
            boolean truth =
                    List.of("deleteFlag", "approvedForPatient", "nullified").contains(element.getLocalName());
            elements.add("{%s}%s=%s"
                    .formatted(
                            element.getNamespaceURI(),
                            element.getLocalName(),
                            truth ? text.replace("0", "false").replace("1", "true") : text));
        }
        return elements;
    }
}
