package se.ntjp.contracts.instances;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.model.ContractId;
import se.ntjp.contracts.model.RivtaProfile;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.model.ServiceContract.SchemaImport;

/** Contracts whose one schema a test writes. */
final class SchemaBench {

    private static final String NAMESPACE = "urn:riv:test:bench:RootResponder:1";

    private SchemaBench() {}

    /** A contract whose request and response are the element {@code Root} of a schema with the given content. */
    static ServiceContract contract(String declarations) {
        String schema =
                """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="%1$s" targetNamespace="%1$s"
                           elementFormDefault="qualified">%2$s</xs:schema>"""
                        .formatted(NAMESPACE, declarations);
        return contract(schema.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, of a whole schema document. */
    static ServiceContract contract(byte[] schema) {
        QName root = new QName(NAMESPACE, "Root");
        return new ServiceContract(
                new ContractId("test:bench", "Root", 1, 0),
                RivtaProfile.RIVTABP21,
                "schemas/interactions/RootInteraction/RootInteraction_1.0_RIVTABP21.wsdl",
                new QName("urn:riv:test:bench:Root:1:rivtabp21", "RootResponderService"),
                "Root",
                NAMESPACE + ":Root",
                root,
                root,
                RivtaProfile.RIVTABP21.addressHeader(),
                List.of(new SchemaImport(NAMESPACE, "schemas/Root.xsd")),
                new FilesInMemory(Map.of("schemas/Root.xsd", schema)));
    }
}
