package se.ntjp.harness.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A release package of a made-up domain, test:lending, with one contract, its suite and its mock. */
final class OwnPackage {

    private static final String HEADER =
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:riv:itintegration:registry:1"
                elementFormDefault="qualified"><xs:element name="LogicalAddress" type="xs:string"/></xs:schema>
            """;
    private static final String SCHEMA =
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tns="urn:riv:test:lending:ListLoansResponder:1"
                targetNamespace="urn:riv:test:lending:ListLoansResponder:1" elementFormDefault="qualified" version="1.0">
              <xs:element name="ListLoans"><xs:complexType><xs:sequence>
                <xs:element name="borrower" type="xs:string"/>
              </xs:sequence></xs:complexType></xs:element>
              <xs:element name="ListLoansResponse"><xs:complexType><xs:sequence>
                <xs:element name="loan" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
                  <xs:element name="borrower" type="xs:string"/><xs:element name="title" type="xs:string"/>
                </xs:sequence></xs:complexType></xs:element>
              </xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """;
    private static final String WSDL =
            """
            <wsdl:definitions name="ListLoansInteraction" targetNamespace="urn:riv:test:lending:ListLoans:1:rivtabp21"
                xmlns:tns="urn:riv:test:lending:ListLoans:1:rivtabp21" xmlns:r="urn:riv:test:lending:ListLoansResponder:1"
                xmlns:h="urn:riv:itintegration:registry:1" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
                xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <wsdl:types><xs:schema targetNamespace="urn:riv:test:lending:ListLoans:1:rivtabp21">
                <xs:import namespace="urn:riv:test:lending:ListLoansResponder:1" schemaLocation="ListLoansResponder_1.0.xsd"/>
                <xs:import namespace="urn:riv:itintegration:registry:1" schemaLocation="../../core_components/registry_1.0.xsd"/>
              </xs:schema></wsdl:types>
              <wsdl:message name="ListLoansRequest"><wsdl:part name="LogicalAddress" element="h:LogicalAddress"/>
                <wsdl:part name="parameters" element="r:ListLoans"/></wsdl:message>
              <wsdl:message name="ListLoansResponse"><wsdl:part name="parameters" element="r:ListLoansResponse"/></wsdl:message>
              <wsdl:portType name="ListLoansResponderInterface"><wsdl:operation name="ListLoans">
                <wsdl:input message="tns:ListLoansRequest"/><wsdl:output message="tns:ListLoansResponse"/>
              </wsdl:operation></wsdl:portType>
              <wsdl:binding name="ListLoansResponderBinding" type="tns:ListLoansResponderInterface">
                <soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
                <wsdl:operation name="ListLoans">
                  <soap:operation soapAction="urn:riv:test:lending:ListLoansResponder:1:ListLoans" style="document"/>
                  <wsdl:input><soap:header use="literal" message="tns:ListLoansRequest" part="LogicalAddress"/>
                    <soap:body use="literal" parts="parameters"/></wsdl:input>
                  <wsdl:output><soap:body use="literal"/></wsdl:output>
                </wsdl:operation>
              </wsdl:binding>
              <wsdl:service name="ListLoansResponderService"><wsdl:port name="P" binding="tns:ListLoansResponderBinding">
                <soap:address location="http://localhost/ListLoans"/></wsdl:port></wsdl:service>
            </wsdl:definitions>
            """;
    private static final String INTERFACE =
            """
            <c:interface type="wsdl" name="ListLoansResponderBinding"
                bindingName="{urn:riv:test:lending:ListLoans:1:rivtabp21}ListLoansResponderBinding">
              <c:operation name="ListLoans" bindingOperationName="ListLoans"
                action="urn:riv:test:lending:ListLoansResponder:1:ListLoans"/></c:interface>
            """;
    private static final String MOCK =
            """
            <c:soapui-project name="ListLoansMock" xmlns:c="http://eviware.com/soapui/config">%s
            <c:mockService name="Loans" port="18080" path="/loans">
              <c:mockOperation name="ListLoans" interface="ListLoansResponderBinding" operation="ListLoans">
                <c:dispatchStyle>SCRIPT</c:dispatchStyle><c:defaultResponse>Loans</c:defaultResponse>
                <c:dispatchPath>
                  def asked = new groovy.util.XmlSlurper().parseText(mockRequest.requestContent)
                  requestContext.borrower = asked.Body.ListLoans.borrower.text()
                  return 'Loans'</c:dispatchPath>
                <c:response name="Loans" httpResponseStatus="200"><c:responseContent><![CDATA[<soapenv:Envelope \
            xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>\
            <l:ListLoansResponse xmlns:l="urn:riv:test:lending:ListLoansResponder:1"><l:loan>\
            <l:borrower>${borrower}</l:borrower><l:title>Röda rummet</l:title></l:loan></l:ListLoansResponse>\
            </soapenv:Body></soapenv:Envelope>]]></c:responseContent></c:response>
              </c:mockOperation>
            </c:mockService></c:soapui-project>
            """
                    .formatted(INTERFACE);
    private static final String SUITE =
            """
            <c:soapui-project name="ListLoans" xmlns:c="http://eviware.com/soapui/config">%s
            <c:testSuite name="Loans"><c:testCase id="c1" name="1.1 One borrower">%s%s</c:testCase>
            <c:testCase id="c2" name="1.2 By chance">%s%s</c:testCase>
            <c:testCase id="c3" name="1.3 No such title">%s</c:testCase></c:testSuite>
            <c:properties>
              <c:property><c:name>xmlns:l</c:name><c:value>urn:riv:test:lending:ListLoansResponder:1</c:value></c:property>
            </c:properties></c:soapui-project>
            """;
    private static final String READ =
            """
            <c:testStep type="groovy" name="Read"><c:config><script>
              def folder = new com.eviware.soapui.support.GroovyUtils(context).projectPath
              new se.skl.rivta.testsupport.soapui.datasource.XmlDataReader(context, new File(folder + '/data.xml'))
                  .load(testRunner.testCase.name)</script></c:config></c:testStep>
            """;
    private static final String CHANCE =
            """
            <c:testStep type="groovy" name="Draw"><c:config><script>
              context.borrower = 'B' + (int) (Math.random() * 1000000)</script></c:config></c:testStep>
            """;
    private static final String DATA =
            """
            <testsuite><globaldata><webServiceUrl>http://localhost/</webServiceUrl><logicalAddress>L-1</logicalAddress></globaldata>
            <testcase id="1.1 One borrower"><data><borrower>B-17</borrower></data></testcase>
            <testcase id="1.2 By chance"><data/></testcase>
            <testcase id="1.3 No such title"><data/></testcase></testsuite>
            """;
    private static final String CONSTRAINTS =
            """
            <iso:schema xmlns:iso="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
              <iso:ns prefix="l" uri="urn:riv:test:lending:ListLoansResponder:1"/>
              <iso:pattern id="Titles"><iso:rule context="l:loan">
                <iso:assert test="string-length(l:title) &gt; 0">A loan has a title</iso:assert>
              </iso:rule></iso:pattern></iso:schema>
            """;

    private OwnPackage() {}

    private static String call(String endpoint, String token) {
        return """
                <c:testStep type="request" name="List"><c:config><c:interface>ListLoansResponderBinding</c:interface>
                <c:operation>ListLoans</c:operation><c:request name="List"><c:endpoint>%s</c:endpoint><c:request><![CDATA[\
                <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header>\
                <h:LogicalAddress xmlns:h="urn:riv:itintegration:registry:1">${logicalAddress}</h:LogicalAddress>\
                </soapenv:Header><soapenv:Body><l:ListLoans xmlns:l="urn:riv:test:lending:ListLoansResponder:1">\
                <l:borrower>${borrower}</l:borrower></l:ListLoans></soapenv:Body></soapenv:Envelope>]]></c:request>
                <c:assertion type="SOAP Response"/><c:assertion type="Schema Compliance"/>
                <c:assertion type="Simple Contains" name="Has"><c:configuration><token>%s</token></c:configuration></c:assertion>
                <c:assertion type="GroovyScriptAssertion" name="Rules"><c:configuration><scriptText>
                  new se.skl.rivta.tksupport.soapui.ContentAssertions(context, messageExchange, log).assertSchematronConstraints()
                </scriptText></c:configuration></c:assertion></c:request></c:config></c:testStep>
                """
                .formatted(endpoint, token);
    }

    /** Packs it. */
    static Path zip(Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("schemas/core_components/registry_1.0.xsd", HEADER);
        files.put("schemas/interactions/ListLoansInteraction/ListLoansResponder_1.0.xsd", SCHEMA);
        files.put("schemas/interactions/ListLoansInteraction/ListLoansInteraction_1.0_RIVTABP21.wsdl", WSDL);
        files.put(
                "test-suite/ListLoans/ListLoans-soapui-project.xml",
                SUITE.formatted(
                        INTERFACE,
                        READ,
                        call("${webServiceUrl}", "B-17"),
                        READ + CHANCE,
                        call("${webServiceUrl}", "Röda rummet"),
                        READ + call("${webServiceUrl}", "Doktor Glas")));
        files.put("test-suite/ListLoans/data.xml", DATA);
        files.put("test-suite/ListLoans/constraints.xml", CONSTRAINTS);
        files.put("test-suite/ListLoansMock/ListLoansMock-soapui-project.xml", MOCK);
        Path zip = folder.resolve("test.lending_1.0.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry("test.lending_1.0/" + file.getKey()));
                packed.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                packed.closeEntry();
            }
        }
        return zip;
    }
}
