package se.ntjp.contracts.model;

import java.util.List;
import javax.xml.namespace.QName;
import se.ntjp.contracts.archive.PackageFiles;

/**
 * One interaction of a domain, as its WSDL agrees on it.
 *
 * @param id domain, name and version
 * @param profile the RIV-TA Basic Profile
 * @param wsdl the WSDL's path in the package
 * @param serviceName the {@code wsdl:service}
 * @param operation the operation's local name
 * @param soapAction the value of {@code soap:operation/@soapAction}, which rules at run time even where it breaks
 *     BP21-R15
 * @param request the element in the request's Body
 * @param response the element in the response's Body
 * @param addressHeader the element of the request's SOAP header that carries the logical address
 * @param schemas the schema documents that the WSDL imports
 * @param files the package the contract lies in
 */
public record ServiceContract(
        ContractId id,
        RivtaProfile profile,
        String wsdl,
        QName serviceName,
        String operation,
        String soapAction,
        QName request,
        QName response,
        QName addressHeader,
        List<SchemaImport> schemas,
        PackageFiles files) {

    public ServiceContract {
        schemas = List.copyOf(schemas);
    }

    /** The namespace that names the contract to the platform: that of the first element in Body. */
    public String namespace() {
        return request.getNamespaceURI();
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /**
     * A schema document that the WSDL imports.
     *
     * @param namespace its target namespace
     * @param location the document's path in the package
     */
    public record SchemaImport(String namespace, String location) {}
}
