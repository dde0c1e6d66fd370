package se.ntjp.contracts.lint;

import static se.ntjp.contracts.lint.MiniPackage.GET;
import static se.ntjp.contracts.lint.MiniPackage.WSDL;
import static se.ntjp.contracts.lint.MiniPackage.WSDL_20;
import static se.ntjp.contracts.lint.MiniPackage.XSD;

import java.util.List;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.wsdl.AddressSchemaIsImported;
import se.ntjp.contracts.lint.wsdl.AssertionIsSecondRequestPart;
import se.ntjp.contracts.lint.wsdl.BindingIsNamedResponderBinding;
import se.ntjp.contracts.lint.wsdl.BindingIsSoap11OverHttp;
import se.ntjp.contracts.lint.wsdl.BindingStyleIsDocument;
import se.ntjp.contracts.lint.wsdl.BodyAndHeadersAreLiteral;
import se.ntjp.contracts.lint.wsdl.BodyHasOnePartNamedParameters;
import se.ntjp.contracts.lint.wsdl.DefinitionsNameIsInteraction;
import se.ntjp.contracts.lint.wsdl.DocumentationSaysWhatTheContractIs;
import se.ntjp.contracts.lint.wsdl.FirstRequestPartIsLogicalAddress;
import se.ntjp.contracts.lint.wsdl.InputElementIsNamedAsOperation;
import se.ntjp.contracts.lint.wsdl.LogicalAddressIsBoundAsSoapHeader;
import se.ntjp.contracts.lint.wsdl.MessageElementsComeFromServiceSchema;
import se.ntjp.contracts.lint.wsdl.MessagesAreNamedAfterOperation;
import se.ntjp.contracts.lint.wsdl.NoContractSpecificFaults;
import se.ntjp.contracts.lint.wsdl.OneOperationPerPortType;
import se.ntjp.contracts.lint.wsdl.OneVersionThroughout;
import se.ntjp.contracts.lint.wsdl.OperationDocumentsLogicalAddress;
import se.ntjp.contracts.lint.wsdl.OperationIsNamedAsInteraction;
import se.ntjp.contracts.lint.wsdl.OutputElementIsNamedAsOperationResponse;
import se.ntjp.contracts.lint.wsdl.PortIsNamedResponderPort;
import se.ntjp.contracts.lint.wsdl.PortTypeIsNamedResponderInterface;
import se.ntjp.contracts.lint.wsdl.ServiceIsNamedResponderService;
import se.ntjp.contracts.lint.wsdl.SoapActionIsRequestNamespaceAndName;
import se.ntjp.contracts.lint.wsdl.TargetNamespaceNamesDomainInteractionAndMajor;
import se.ntjp.contracts.lint.wsdl.TypesSchemaCarriesTargetNamespace;
import se.ntjp.contracts.lint.wsdl.WsdlFileNameSaysInteractionVersionAndProfile;

/** A broken WSDL for every rule about WSDLs, and several where a rule has several sides. */
final class BrokenWsdls {

    private static final String ADDRESS_PART = "<wsdl:part name=\"LogicalAddress\" element=\"riv:LogicalAddress\"/>";
    private static final String ADDRESS_HEADER =
            "<soap:header use=\"literal\" message=\"tns:GetThingRequest\" part=\"LogicalAddress\"/>";

    private BrokenWsdls() {}

    static List<BrokenContract> all() {
        return List.of(
                wsdl(
                        BindingIsSoap11OverHttp.class,
                        "a_binding_over_mail_breaks_R01",
                        "http://schemas.xmlsoap.org/soap/http",
                        "http://schemas.xmlsoap.org/soap/smtp"),
                wsdl(
                        BindingIsSoap11OverHttp.class,
                        "a_SOAP_12_binding_breaks_R01",
                        "http://schemas.xmlsoap.org/wsdl/soap/\"",
                        "http://schemas.xmlsoap.org/wsdl/soap12/\""),
                new BrokenContract(
                        WsdlFileNameSaysInteractionVersionAndProfile.class,
                        "a_wsdl_file_without_profile_in_its_name_breaks_R02",
                        mini -> mini.move(WSDL, GET + "GetThingInteraction_1.1.wsdl")),
                wsdl(
                        DefinitionsNameIsInteraction.class,
                        "definitions_with_another_name_break_R03",
                        "definitions name=\"GetThingInteraction\"",
                        "definitions name=\"GetThing\""),
                wsdl(
                        TargetNamespaceNamesDomainInteractionAndMajor.class,
                        "a_namespace_without_riv_breaks_R04",
                        "urn:riv:test:lint:GetThing:1:rivtabp21",
                        "urn:test:lint:GetThing:1:rivtabp21"),
                wsdl(
                        TargetNamespaceNamesDomainInteractionAndMajor.class,
                        "a_namespace_without_profile_breaks_R04",
                        "urn:riv:test:lint:GetThing:1:rivtabp21",
                        "urn:riv:test:lint:GetThing:1"),
                wsdl(
                        DocumentationSaysWhatTheContractIs.class,
                        "a_documentation_without_keeper_and_version_breaks_R05",
                        "Revisioner: 1.1",
                        ""),
                new BrokenContract(
                        DocumentationSaysWhatTheContractIs.class,
                        "a_documentation_that_does_not_come_first_breaks_R05",
                        mini -> mini.replace(
                                WSDL, "  <wsdl:documentation>\n", "  <wsdl:types/><wsdl:documentation>\n")),
                wsdl(
                        BindingStyleIsDocument.class,
                        "an_rpc_binding_breaks_R07a",
                        "<soap:binding style=\"document\"",
                        "<soap:binding style=\"rpc\""),
                wsdl(
                        BindingStyleIsDocument.class,
                        "an_rpc_operation_breaks_R07a",
                        "GetThing\" style=\"document\"",
                        "GetThing\" style=\"rpc\""),
                wsdl(
                        BodyAndHeadersAreLiteral.class,
                        "an_encoded_body_breaks_R07b",
                        "<soap:body use=\"literal\"/>",
                        "<soap:body use=\"encoded\"/>"),
                wsdl(
                        BodyHasOnePartNamedParameters.class,
                        "a_body_part_with_another_name_breaks_R07c",
                        "<wsdl:part name=\"parameters\" element=\"msg:GetThingResponse\"/>",
                        "<wsdl:part name=\"answer\" element=\"msg:GetThingResponse\"/>"),
                wsdl(
                        MessageElementsComeFromServiceSchema.class,
                        "an_element_that_is_not_declared_breaks_R07d",
                        "element=\"msg:GetThingResponse\"",
                        "element=\"msg:GetThingAnswer\""),
                wsdl(
                        MessageElementsComeFromServiceSchema.class,
                        "an_element_of_another_schema_breaks_R07d",
                        "element=\"msg:GetThingResponse\"",
                        "element=\"riv:LogicalAddress\""),
                wsdl(
                        InputElementIsNamedAsOperation.class,
                        "a_request_element_with_another_name_breaks_R07e",
                        "element=\"msg:GetThing\"",
                        "element=\"msg:GetThingRequest\""),
                wsdl(
                        OutputElementIsNamedAsOperationResponse.class,
                        "a_response_element_with_another_name_breaks_R07f",
                        "element=\"msg:GetThingResponse\"",
                        "element=\"msg:GetThingAnswer\""),
                wsdl(
                        AddressSchemaIsImported.class,
                        "an_address_schema_that_is_not_imported_breaks_R08b",
                        "<xs:import namespace=\"urn:riv:itintegration:registry:1\"",
                        "<xs:import namespace=\"urn:riv:itintegration:registry:2\""),
                wsdl(
                        FirstRequestPartIsLogicalAddress.class,
                        "an_address_with_another_part_name_breaks_R08c",
                        ADDRESS_PART,
                        "<wsdl:part name=\"logicalAddress\" element=\"riv:LogicalAddress\"/>"),
                new BrokenContract(
                        FirstRequestPartIsLogicalAddress.class,
                        "profile_20_with_the_address_of_profile_21_breaks_its_R08c",
                        mini -> mini.replace(
                                WSDL_20, "http://www.w3.org/2005/08/addressing", "urn:riv:itintegration:registry:1")),
                wsdl(
                        LogicalAddressIsBoundAsSoapHeader.class,
                        "an_address_that_is_not_bound_breaks_R08d",
                        ADDRESS_HEADER,
                        ""),
                wsdl(
                        OperationDocumentsLogicalAddress.class,
                        "an_operation_without_words_on_addresses_breaks_R08f",
                        "<wsdl:documentation>Alla logiska adresser gäller.</wsdl:documentation>",
                        ""),
                wsdl(
                        PortTypeIsNamedResponderInterface.class,
                        "a_port_type_with_another_name_breaks_R09",
                        "GetThingResponderInterface",
                        "GetThingInterface"),
                wsdl(
                        BindingIsNamedResponderBinding.class,
                        "a_binding_with_another_name_breaks_R10",
                        "GetThingResponderBinding",
                        "GetThingBinding"),
                wsdl(
                        ServiceIsNamedResponderService.class,
                        "a_service_with_another_name_breaks_R11",
                        "GetThingResponderService",
                        "GetThingService"),
                wsdl(
                        PortIsNamedResponderPort.class,
                        "a_port_with_another_name_breaks_R12",
                        "GetThingResponderPort",
                        "GetThingPort"),
                wsdl(
                        MessagesAreNamedAfterOperation.class,
                        "a_message_with_another_name_breaks_R13",
                        "GetThingRequest",
                        "GetThingQuestion"),
                wsdl(
                        OperationIsNamedAsInteraction.class,
                        "an_operation_with_another_name_breaks_R14",
                        "operation name=\"GetThing\"",
                        "operation name=\"FetchThing\""),
                wsdl(
                        SoapActionIsRequestNamespaceAndName.class,
                        "a_contract_without_soapAction_breaks_R15",
                        "soapAction=\"urn:riv:test:lint:GetThingResponder:1:GetThing\"",
                        "soapAction=\"\""),
                new BrokenContract(
                        SoapActionIsRequestNamespaceAndName.class,
                        "a_soapAction_of_another_version_breaks_R15_of_profile_20_too",
                        mini -> mini.replace(WSDL_20, "Responder:1:PutThing\"", "Responder:2:PutThing\"")),
                wsdl(
                        TypesSchemaCarriesTargetNamespace.class,
                        "a_types_schema_without_namespace_breaks_R16",
                        "<xs:schema targetNamespace=\"urn:riv:test:lint:GetThing:1:rivtabp21\">",
                        "<xs:schema>"),
                wsdl(
                        OneOperationPerPortType.class,
                        "a_second_operation_breaks_R17",
                        "</wsdl:portType>",
                        "<wsdl:operation name=\"GetThing2\"><wsdl:documentation>.</wsdl:documentation>"
                                + "</wsdl:operation></wsdl:portType>"),
                wsdl(
                        OneOperationPerPortType.class,
                        "a_second_port_type_breaks_R17",
                        "<wsdl:binding ",
                        "<wsdl:portType name=\"GetThingInitiatorInterface\"><wsdl:operation name=\"GetThing\">"
                                + "<wsdl:documentation>.</wsdl:documentation></wsdl:operation></wsdl:portType>"
                                + "<wsdl:binding "),
                wsdl(
                        AssertionIsSecondRequestPart.class,
                        "the_certificate_profile_without_assertion_breaks_BPIP_R02",
                        "rivtabp21",
                        "rivtabpip21"),
                wsdl(
                        NoContractSpecificFaults.class,
                        "a_fault_of_its_own_breaks_TS_11a",
                        "<wsdl:output message=\"tns:GetThingResponse\"/>",
                        "<wsdl:output message=\"tns:GetThingResponse\"/>"
                                + "<wsdl:fault name=\"NoSuchThing\" message=\"tns:GetThingResponse\"/>"),
                new BrokenContract(
                        OneVersionThroughout.class,
                        "a_service_schema_of_another_minor_version_breaks_VER_04",
                        mini -> mini.move(XSD, GET + "GetThingResponder_1.2.xsd")
                                .replace(WSDL, "GetThingResponder_1.1.xsd", "GetThingResponder_1.2.xsd")),
                new BrokenContract(
                        OneVersionThroughout.class,
                        "a_file_of_another_major_version_breaks_VER_04",
                        mini -> mini.move(WSDL, GET + "GetThingInteraction_2.1_RIVTABP21.wsdl")));
    }

    private static BrokenContract wsdl(Class<? extends LintRule> rule, String sentence, String from, String to) {
        return new BrokenContract(rule, sentence, mini -> mini.replace(WSDL, from, to));
    }
}
