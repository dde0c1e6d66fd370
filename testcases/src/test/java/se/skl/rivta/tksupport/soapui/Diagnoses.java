package se.skl.rivta.tksupport.soapui;

import java.util.List;
import java.util.Map;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.services.TestRun;

/** Answers of GetDiagnosis with next to nothing in them. */
final class Diagnoses {

    static final Map<String, String> PROPERTIES = Map.of(
            "RecordElementPath", "//u:diagnosis",
            "xmlns:u", "urn:r",
            "xmlns:v", "urn:d",
            "other", "value");

    private Diagnoses() {}

    static TestRun run() {
        return TestRun.of(PROPERTIES, Map.of(), TestData.NONE);
    }

    /** Assertions on an answer that has these records, each the content of a {@code diagnosis}. */
    static ContentAssertions asserting(String... records) {
        TestRun run = run();
        return new ContentAssertions(run.context(), run.answer(answer(records)));
    }

    static ContentRecord record(String content) {
        return asserting(content).getContentRecords().get(0);
    }

    static String answer(String... records) {
        StringBuilder body = new StringBuilder();
        List.of(records)
                .forEach(each -> body.append("<u:diagnosis>").append(each).append("</u:diagnosis>"));
        return """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:u="urn:r" xmlns:v="urn:d"><s:Body>
                <u:GetDiagnosisResponse>%s</u:GetDiagnosisResponse></s:Body></s:Envelope>"""
                .formatted(body);
    }
}
