package se.ntjp.stubs.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** GetCareDocumentation 3: a note concerns each day on which it was written, changed, signed or objected to. */
final class CareDocumentation implements JournalContract {

    private static final String ACCESS = "/header/accessControlHeader";

    @Override
    public String record() {
        return "careDocumentation";
    }

    @Override
    public String coreNamespace() {
        return "urn:riv:clinicalprocess:healthcond:description:3";
    }

    @Override
    public Query query(Element request) {
        return new Query(
                new PatientId(
                        Texts.first(request, "patientId", "root"), Texts.first(request, "patientId", "extension")),
                Texts.all(request, "careUnit", "extension"),
                Texts.all(request, "healthcareProvider", "extension"),
                Texts.period(request),
                Texts.optional(request, "sourceSystemId", "extension"),
                List.of(),
                Texts.optional(request, "hasMoreReference"));
    }

    @Override
    public RecordFacts facts(JsonNode record) {
        List<String> times = new ArrayList<>();
        for (JsonNode opinion : record.at("/body/dissentingOpinion")) {
            times.add(opinion.at("/authorTime").asText());
        }
        Stream.of("/header/record/timestamp", "/header/author/timestamp", "/header/signature/timestamp")
                .forEach(pointer -> times.add(record.at(pointer).asText()));
        return new RecordFacts(
                new PatientId(
                        record.at(ACCESS + "/patientId/root").asText(),
                        record.at(ACCESS + "/patientId/extension").asText()),
                record.at(ACCESS + "/accountableCareUnit/extension").asText(),
                record.at(ACCESS + "/accountableHealthcareProvider/extension").asText(),
                "",
                times.stream().flatMap(Days::of).toList());
    }

    @Override
    public ObjectNode result(Optional<String> refusal, UUID logId) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("resultCode", refusal.isPresent() ? "ERROR" : "OK");
        refusal.ifPresent(words -> result.put("resultText", words));
        return result;
    }
}
