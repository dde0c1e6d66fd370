package se.ntjp.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.WebServiceException;
import org.apache.cxf.binding.soap.SoapFault;
import org.junit.jupiter.api.Test;
import se.ntjp.contracts.bundled.getcaredocumentation.v3.CareDocumentationType;
import se.ntjp.contracts.bundled.getcaredocumentation.v3.GetCareDocumentationResponderInterface;
import se.ntjp.contracts.bundled.getcaredocumentation.v3.GetCareDocumentationResponderService;
import se.ntjp.contracts.bundled.getcaredocumentation.v3.GetCareDocumentationResponseType;
import se.ntjp.contracts.bundled.getcaredocumentation.v3.GetCareDocumentationType;
import se.ntjp.contracts.bundled.getcaredocumentation.v3.IIType;
import se.ntjp.contracts.bundled.getcaredocumentation.v3.ResultCodeEnum;
import se.ntjp.contracts.model.ContractLibrary;

/** A client that CXF generated for the contract gets along with the stub. */
class TypedClientTest {

    private static GetCareDocumentationResponseType ask(String logicalAddress) {
        GetCareDocumentationType request = new GetCareDocumentationType();
        IIType patient = new IIType();
        patient.setRoot("1.2.752.129.2.1.3.1");
        patient.setExtension(Requests.PATIENT);
        request.setPatientId(patient);
        try (StubProducer stub = StubProducer.start(ContractLibrary.bundled().find("GetCareDocumentation:3"), 0)) {
            GetCareDocumentationResponderInterface client =
                    new GetCareDocumentationResponderService().getGetCareDocumentationResponderPort();
            ((BindingProvider) client)
                    .getRequestContext()
                    .put(
                            BindingProvider.ENDPOINT_ADDRESS_PROPERTY,
                            stub.address().toString());
            return client.getCareDocumentation(logicalAddress, request);
        }
    }

    @Test
    void a_generated_client_reads_the_records() {
        GetCareDocumentationResponseType answer = ask(Requests.SYSTEM);
        assertThat(answer.getResult().getResultCode()).isEqualTo(ResultCodeEnum.OK);
        assertThat(answer.getCareDocumentation())
                .hasSize(12)
                .extracting(CareDocumentationType::getHeader)
                .allSatisfy(header ->
                        assertThat(header.getSourceSystemId().getExtension()).isEqualTo(Requests.SYSTEM));
    }

    @Test
    void a_generated_client_gets_a_fault_as_an_exception() {
        assertThatThrownBy(() -> ask("TSTNMT2321000156-S002"))
                .isInstanceOf(WebServiceException.class)
                .hasCauseInstanceOf(SoapFault.class)
                .hasMessageContaining("TSTNMT2321000156-S001");
    }
}
