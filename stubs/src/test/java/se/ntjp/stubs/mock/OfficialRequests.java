package se.ntjp.stubs.mock;

import se.ntjp.stubs.Requests;

/** Requests that the official mocks find nothing wrong with. */
final class OfficialRequests {

    /** The person who is written first in the official test data. */
    static final String PATIENT = "195709263080";

    private static final String DESCRIPTION = "urn:riv:clinicalprocess:healthcond:description:";

    private OfficialRequests() {}

    /** A request that asks for, or tells of, a person. */
    static String of(String contract, String patient) {
        return Requests.envelope(
                switch (contract) {
                    case "FindContent" -> findContent(patient);
                    case "Update" -> update(patient, "true");
                    default -> description(contract, patient);
                });
    }

    private static String description(String contract, String patient) {
        boolean newer = contract.equals("GetCareDocumentation");
        String person = newer
                ? "<root>1.2.752.129.2.1.3.1</root><extension>%s</extension>"
                : "<id>%s</id><type>1.2.752.129.2.1.3.1</type>";
        return """
                <r:%1$s xmlns:r="%2$s%1$sResponder:%3$s" xmlns="%2$s%3$s"><r:patientId>%4$s</r:patientId></r:%1$s>"""
                .formatted(contract, DESCRIPTION, newer ? "3" : "2", person.formatted(patient));
    }

    private static String findContent(String patient) {
        return """
                <FindContent xmlns="urn:riv:itintegration:engagementindex:FindContentResponder:1">\
                <registeredResidentIdentification>%s</registeredResidentIdentification>\
                <serviceDomain>riv:clinicalprocess:healthcond:description</serviceDomain>\
                <categorization>voo</categorization></FindContent>"""
                .formatted(patient);
    }

    /** One post; {@code delete} is the text of its flag. */
    static String update(String patient, String delete) {
        return """
                <Update xmlns="urn:riv:itintegration:engagementindex:UpdateResponder:1" \
                xmlns:e="urn:riv:itintegration:engagementindex:1"><engagementTransaction><e:deleteFlag>%s</e:deleteFlag>\
                <e:engagement><e:registeredResidentIdentification>%s</e:registeredResidentIdentification>\
                <e:serviceDomain>riv:clinicalprocess:healthcond:description</e:serviceDomain>\
                <e:categorization>voo</e:categorization><e:logicalAddress>TSTNMT2321000156-A</e:logicalAddress>\
                <e:businessObjectInstanceIdentifier>1</e:businessObjectInstanceIdentifier>\
                <e:clinicalProcessInterestId>NA</e:clinicalProcessInterestId>\
                <e:sourceSystem>TSTNMT2321000156-B</e:sourceSystem><e:dataController>TSTNMT2321000156-C</e:dataController>\
                </e:engagement></engagementTransaction></Update>"""
                .formatted(delete, patient);
    }
}
