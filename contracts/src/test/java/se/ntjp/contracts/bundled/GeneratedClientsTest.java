package se.ntjp.contracts.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jws.WebMethod;
import jakarta.jws.WebService;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Service;
import java.net.URL;
import java.util.List;
import javax.xml.namespace.QName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.ntjp.contracts.bundled.getcarecontacts.v3.GetCareContactsResponderInterface;
import se.ntjp.contracts.bundled.getcarecontacts.v3.GetCareContactsResponderService;
import se.ntjp.contracts.bundled.getcaredocumentation.v3.GetCareDocumentationResponderInterface;
import se.ntjp.contracts.bundled.getcaredocumentation.v3.GetCareDocumentationResponderService;
import se.ntjp.contracts.bundled.update.v1.UpdateResponderInterface;
import se.ntjp.contracts.bundled.update.v1.UpdateResponderService;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.model.ServiceContract;

class GeneratedClientsTest {

    @ParameterizedTest
    @MethodSource("clients")
    void a_generated_interface_calls_what_its_contract_says(
            String name, Class<?> client, QName service, URL wsdlLocation) {
        ServiceContract contract = ContractLibrary.bundled().find(name);

        assertThat(client.getMethods()).hasSize(1);
        assertThat(client.getMethods()[0].getAnnotation(WebMethod.class).action())
                .isEqualTo(contract.soapAction());
        assertThat(client.getAnnotation(WebService.class).targetNamespace())
                .isEqualTo(contract.serviceName().getNamespaceURI());
        assertThat(service).isEqualTo(contract.serviceName());
        assertThat(wsdlLocation).isNotNull().asString().endsWith(contract.wsdl());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void cxf_makes_a_client_from_the_wsdl_on_the_class_path(
            String name, Class<?> client, QName service, URL wsdlLocation) {
        Object port = Service.create(wsdlLocation, service).getPort(client);

        assertThat(port).as(name).isInstanceOf(client).isInstanceOf(BindingProvider.class);
    }

    static List<Arguments> clients() {
        return List.of(
                Arguments.of(
                        "GetCareDocumentation:3",
                        GetCareDocumentationResponderInterface.class,
                        GetCareDocumentationResponderService.SERVICE,
                        GetCareDocumentationResponderService.WSDL_LOCATION),
                Arguments.of(
                        "GetCareContacts:3",
                        GetCareContactsResponderInterface.class,
                        GetCareContactsResponderService.SERVICE,
                        GetCareContactsResponderService.WSDL_LOCATION),
                Arguments.of(
                        "Update:1",
                        UpdateResponderInterface.class,
                        UpdateResponderService.SERVICE,
                        UpdateResponderService.WSDL_LOCATION));
    }
}
