package se.ntjp.stubs;

/** Requests to the stub's own patients. */
public final class Requests {

    public static final String SYSTEM = "TSTNMT2321000156-S001";
    public static final String PATIENT = "191212121212";
    public static final String HSA = "1.2.752.129.2.1.4.1";

    private Requests() {}

    /** An envelope to the stub's own address. */
    public static String envelope(String payload) {
        return envelope(SYSTEM, payload);
    }

    public static String envelope(String logicalAddress, String payload) {
        return """
                <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Header>\
                <a:LogicalAddress xmlns:a="urn:riv:itintegration:registry:1">%s</a:LogicalAddress></e:Header>\
                <e:Body>%s</e:Body></e:Envelope>"""
                .formatted(logicalAddress, payload);
    }

    /** Asks for a patient's notes; the filters are elements before and after the patient. */
    public static String notes(String before, String patient, String after) {
        return """
                <r:GetCareDocumentation xmlns="urn:riv:clinicalprocess:healthcond:description:3" \
                xmlns:r="urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3">%s\
                <r:patientId><root>1.2.752.129.2.1.3.1</root><extension>%s</extension></r:patientId>%s\
                </r:GetCareDocumentation>"""
                .formatted(before, patient, after);
    }

    public static String notes(String patient) {
        return envelope(notes("", patient, ""));
    }

    /** Asks for a patient's care contacts. */
    public static String contacts(String before, String patient, String after) {
        return """
                <r:GetCareContacts xmlns="urn:riv:clinicalprocess:logistics:logistics:3" \
                xmlns:r="urn:riv:clinicalprocess:logistics:logistics:GetCareContactsResponder:3">%s\
                <r:patientId><id>%s</id><type>1.2.752.129.2.1.3.1</type></r:patientId>%s\
                </r:GetCareContacts>"""
                .formatted(before, patient, after);
    }

    public static String period(String start, String end) {
        return "<r:datePeriod><start>%s</start><end>%s</end></r:datePeriod>".formatted(start, end);
    }

    /** A filter on an HSA-id as GetCareDocumentation has it. */
    public static String hsa(String name, String id) {
        return "<r:%1$s><root>%2$s</root><extension>TSTNMT2321000156-%3$s</extension></r:%1$s>"
                .formatted(name, HSA, id);
    }
}
