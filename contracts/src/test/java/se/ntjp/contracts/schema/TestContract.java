package se.ntjp.contracts.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import se.ntjp.contracts.archive.FilesInMemory;
import se.ntjp.contracts.model.ContractId;
import se.ntjp.contracts.model.RivtaProfile;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.model.ServiceContract.SchemaImport;

/** Made-up contracts for tests. */
final class TestContract {

    static final String NAMESPACE = "urn:test:records:1";

    private TestContract() {}

    /** The contract GetRecords, whose schemas hold every construct that the fast path trusts. */
    static ServiceContract records() {
        return of(Map.of(
                "schemas/records.xsd", resource("schema/records.xsd"),
                "schemas/more.xsd", resource("schema/more.xsd"),
                "schemas/common/common.xsd", resource("schema/common.xsd")));
    }

    /** A contract GetRecords with one schema document, given by what is in it. */
    static ServiceContract with(String declarations) {
        String schema = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='%s' targetNamespace='%s'"
                .formatted(NAMESPACE, NAMESPACE);
        String text = schema + " elementFormDefault='qualified'>\n" + declarations + "</xs:schema>";
        return of(Map.of("schemas/records.xsd", text.getBytes(StandardCharsets.UTF_8)));
    }

    static ServiceContract of(Map<String, byte[]> files) {
        return new ServiceContract(
                new ContractId("test:records", "GetRecords", 1, 0),
                RivtaProfile.RIVTABP21,
                "schemas/records.wsdl",
                new QName(NAMESPACE, "Service"),
                "GetRecords",
                "urn:action",
                new QName(NAMESPACE, "GetRecords"),
                new QName(NAMESPACE, "GetRecordsResponse"),
                RivtaProfile.RIVTABP21.addressHeader(),
                List.of(new SchemaImport(NAMESPACE, "schemas/records.xsd")),
                new FilesInMemory(new HashMap<>(files)));
    }

    static byte[] resource(String name) {
        try (InputStream content = TestContract.class.getClassLoader().getResourceAsStream(name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
