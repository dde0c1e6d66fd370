package se.ntjp.contracts.schema;

/** Valid messages, written for these tests. */
final class Samples {

    private static final String DOMAIN = "urn:riv:clinicalprocess:healthcond:description:";
    private static final String HSA = "<c:root>1.2.752.129.2.1.4.1</c:root><c:extension>SE2321000016-%s</c:extension>";
    private static final String PATIENT = "<c:root>1.2.752.129.2.1.3.1</c:root><c:extension>191212121212</c:extension>";

    private Samples() {}

    /** An answer of the made-up contract {@link TestContract#records()}. */
    static byte[] records() {
        return Soap.bytes(
                Soap.envelope(
                        """
                <GetRecordsResponse xmlns="urn:test:records:1" xmlns:c="urn:test:common:1">
                  <record><id>1 Åsa</id><flag>true</flag><time>2024-01-01T12:00:00Z</time><code>OK</code>
                    <note>Hosta &amp; feber</note><note><![CDATA[<b>]]></note><file>QUJD</file><link>urn:x:1</link>
                    <name>A B</name><count>7</count></record>
                  <record><id/><flag>0</flag><low>-1.5</low><high>12</high><nil>4</nil><twice>abc</twice><twice>d</twice>
                  <c:global>OK</c:global></record>
                  <record><id>3</id><flag>1</flag><low>2</low></record>
                  <result><c:resultCode>OK</c:resultCode><c:word>X.Y</c:word></result>
                </GetRecordsResponse>
                """));
    }

    static byte[] careDocumentation() {
        return careDocumentation(2);
    }

    /** An answer of GetCareDocumentation 3.0 with any number of documents. */
    static byte[] careDocumentation(int documents) {
        StringBuilder answer = new StringBuilder("<r:GetCareDocumentationResponse xmlns:r=\"" + DOMAIN
                + "GetCareDocumentationResponder:3\" xmlns:c=\"" + DOMAIN + "3\">\n");
        for (int i = 0; i < documents; i++) {
            answer.append(careDocument(i));
        }
        answer.append("<r:result><c:resultCode>OK</c:resultCode></r:result></r:GetCareDocumentationResponse>");
        return Soap.bytes(Soap.envelope(answer.toString()));
    }

    /** One document of such an answer; different numbers give different texts. */
    static String careDocument(int number) {
        String time = "20240%d%02d%02d%02d00".formatted(number % 9 + 1, number % 28 + 1, number % 24, number % 60);
        return """
            <r:careDocumentation><c:header><c:accessControlHeader>
              <c:accountableHealthcareProvider>%s</c:accountableHealthcareProvider>
              <c:accountableCareUnit>%s</c:accountableCareUnit>
              <c:patientId>%s</c:patientId>
              <c:blockComparisonTime>%s</c:blockComparisonTime><c:approvedForPatient>true</c:approvedForPatient>
            </c:accessControlHeader>
            <c:sourceSystemId>%s</c:sourceSystemId>
            <c:record><c:id><c:root>1.2.3</c:root><c:extension>%d</c:extension></c:id><c:timestamp>%s</c:timestamp></c:record>
            <c:author><c:name>Åsa Öberg</c:name><c:timestamp>%s</c:timestamp>
              <c:byRole><c:code>LK</c:code><c:codeSystem>1.2.752.129.2.2.1.4</c:codeSystem></c:byRole></c:author></c:header>
            <c:body><c:clinicalDocumentNoteCode><c:code>ins</c:code></c:clinicalDocumentNoteCode>
              <c:clinicalDocumentNoteTitle>Inskrivning</c:clinicalDocumentNoteTitle>
              <c:clinicalDocumentNoteText>%s</c:clinicalDocumentNoteText></c:body>
            </r:careDocumentation>
            """
                .formatted(
                        HSA.formatted("A" + number),
                        HSA.formatted("B" + number),
                        PATIENT,
                        time,
                        HSA.formatted("S"),
                        number,
                        time,
                        time,
                        "Patienten söker för långvarig hosta. Inget avvikande i övrigt. ".repeat(number % 8));
    }

    static byte[] careDocumentationRequest() {
        return Soap.bytes(Soap.envelope(
                """
                <r:GetCareDocumentation xmlns:r="%sGetCareDocumentationResponder:3" xmlns:c="%s3">
                  <r:careUnit>%s</r:careUnit><r:patientId>%s</r:patientId>
                  <r:datePeriod><c:start>20240101</c:start><c:end>20241231</c:end></r:datePeriod>
                  <r:hasMoreReference>next page</r:hasMoreReference>
                </r:GetCareDocumentation>
                """
                        .formatted(DOMAIN, DOMAIN, HSA.formatted("B"), PATIENT)));
    }

    /** An answer of GetCareContacts 3.0. */
    static byte[] careContacts() {
        return Soap.bytes(
                Soap.envelope(
                        """
                <r:GetCareContactsResponse xmlns:r="urn:riv:clinicalprocess:logistics:logistics:GetCareContactsResponder:3"
                    xmlns:c="urn:riv:clinicalprocess:logistics:logistics:3">
                  <r:careContact><c:careContactHeader>
                    <c:documentId>1</c:documentId><c:sourceSystemHSAId>SE2321000016-S</c:sourceSystemHSAId>
                    <c:patientId><c:id>191212121212</c:id><c:type>1.2.752.129.2.1.3.1</c:type></c:patientId>
                    <c:accountableHealthcareProfessional><c:authorTime>20240101120000</c:authorTime>
                    </c:accountableHealthcareProfessional>
                    <c:approvedForPatient>false</c:approvedForPatient></c:careContactHeader>
                  <c:careContactBody><c:careContactCode><c:code>1</c:code></c:careContactCode><c:careContactReason>Hosta</c:careContactReason>
                    <c:careContactTimePeriod><c:start>20240101120000</c:start></c:careContactTimePeriod>
                    </c:careContactBody></r:careContact>
                  <r:result><c:resultCode>OK</c:resultCode><c:logId>1</c:logId></r:result>
                </r:GetCareContactsResponse>
                """));
    }

    /** A request of Update 1.0. */
    static byte[] update() {
        return Soap.bytes(
                Soap.envelope(
                        """
                <r:Update xmlns:r="urn:riv:itintegration:engagementindex:UpdateResponder:1"
                    xmlns:c="urn:riv:itintegration:engagementindex:1">
                  <r:engagementTransaction><c:deleteFlag>false</c:deleteFlag><c:engagement>
                    <c:registeredResidentIdentification>191212121212</c:registeredResidentIdentification>
                    <c:serviceDomain>riv:clinicalprocess:healthcond:description</c:serviceDomain>
                    <c:categorization>voo</c:categorization><c:logicalAddress>SE2321000016-A</c:logicalAddress>
                    <c:businessObjectInstanceIdentifier>1</c:businessObjectInstanceIdentifier>
                    <c:clinicalProcessInterestId>NA</c:clinicalProcessInterestId>
                    <c:mostRecentContent>20240101120000</c:mostRecentContent>
                    <c:sourceSystem>SE2321000016-S</c:sourceSystem><c:dataController>232100-0016</c:dataController>
                  </c:engagement></r:engagementTransaction>
                </r:Update>
                """));
    }
}
