package se.ntjp.stubs.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.w3c.dom.Element;

/** GetCareContacts 3: a contact concerns every day from its start to its end. */
final class CareContacts implements JournalContract {

    private static final String PROFESSIONAL = "/careContactHeader/accountableHealthcareProfessional";
    private static final String PERIOD = "/careContactBody/careContactTimePeriod";

    @Override
    public String record() {
        return "careContact";
    }

    @Override
    public String coreNamespace() {
        return "urn:riv:clinicalprocess:logistics:logistics:3";
    }

    @Override
    public Query query(Element request) {
        return new Query(
                new PatientId(Texts.first(request, "patientId", "type"), Texts.first(request, "patientId", "id")),
                Texts.all(request, "careUnitHSAId"),
                Texts.all(request, "careGiverHSAId"),
                Texts.period(request),
                Texts.optional(request, "sourceSystemHSAId"),
                Texts.all(request, "careContactId"),
                Optional.empty());
    }

    @Override
    public RecordFacts facts(JsonNode record) {
        return new RecordFacts(
                new PatientId(
                        record.at("/careContactHeader/patientId/type").asText(),
                        record.at("/careContactHeader/patientId/id").asText()),
                record.at(PROFESSIONAL + "/healthcareProfessionalCareUnitHSAId").asText(),
                record.at(PROFESSIONAL + "/healthcareProfessionalCareGiverHSAId")
                        .asText(),
                record.at("/careContactHeader/documentId").asText(),
                List.of(Days.around(
                        record.at(PROFESSIONAL + "/authorTime").asText(),
                        record.at(PERIOD + "/start").asText(),
                        record.at(PERIOD + "/end").asText())));
    }

    /** ERR-01, ERR-07. */
    @Override
    public ObjectNode result(Optional<String> refusal, UUID logId) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("resultCode", refusal.isPresent() ? "ERROR" : "OK");
        refusal.ifPresent(words -> result.put("errorCode", "INVALID_REQUEST"));
        result.put("logId", logId.toString());
        refusal.ifPresent(words -> result.put("message", words));
        return result;
    }
}
