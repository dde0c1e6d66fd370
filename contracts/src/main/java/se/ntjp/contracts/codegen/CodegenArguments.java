package se.ntjp.contracts.codegen;

import java.util.List;
import se.ntjp.contracts.model.RivtaProfile;
import se.ntjp.contracts.model.ServiceContract;

/** What CXF's wsdl2java must be told for a RIV-TA contract; the same in process and in a generated project. */
final class CodegenArguments {

    private CodegenArguments() {}

    /**
     * Arguments besides folder, encoding and WSDL, which cxf-codegen-plugin adds itself.
     *
     * @param wsdlLocation where generated code finds the WSDL at run time
     */
    static List<String> of(ServiceContract contract, String wsdlLocation) {
        List<String> common = List.of("-autoNameResolution", "-suppress-generated-date", "-wsdlLocation", wsdlLocation);
        if (contract.profile() != RivtaProfile.RIVTABP20) {
            return common;
        }
        // CXF maps wsa:To to a class of its own, and then finds no Java parameter for the header part.
        return java.util.stream.Stream.concat(java.util.stream.Stream.of("-noAddressBinding"), common.stream())
                .toList();
    }
}
