package se.ntjp.reports;

import java.util.ArrayList;
import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.record.RecordManifest;
import se.ntjp.reports.record.RecordManifest.PlannedCase;
import se.ntjp.testcases.requirement.Requirement;

/** What the sample run was to show. */
final class SamplePlan {

    static final RecordManifest.Plan PLAN = new RecordManifest.Plan(cases(), requirements());

    private SamplePlan() {}

    private static List<PlannedCase> cases() {
        List<PlannedCase> cases = new ArrayList<>();
        cases.add(planned(
                "1.2.1",
                Text.of("Alla dokument för en patient", "All documents of a patient"),
                Text.of(
                        "Visar att svaret gäller den patient som frågan ställdes om.",
                        "Shows that the answer is about the patient who was asked for."),
                List.of("FLT-01", "XSD-01"),
                List.of("patientId"),
                null,
                null));
        cases.add(planned(
                "1.2.2",
                Text.of("Urval på tidsperiod", "Selection by period"),
                Text.of(
                        "Visar att bara dokument inom tidsperioden lämnas ut.",
                        "Shows that only documents within the period are given out."),
                List.of("FLT-03", "SLA-01"),
                List.of("patientId", "periodStart", "periodEnd"),
                null,
                null));
        cases.add(planned(
                "1.5",
                Text.of("Urval på vårdenhet", "Selection by care unit"),
                Text.of(
                        "Visar att bara den begärda vårdenhetens dokument lämnas ut.",
                        "Shows that only the documents of the requested care unit are given out."),
                List.of("FLT-02"),
                List.of("patientId", "careUnitHSAId"),
                null,
                null));
        cases.add(planned(
                "1.7",
                Text.of("Urval på vårdgivare", "Selection by care giver"),
                Text.of("Visar att spärrade vårdgivare utelämnas.", "Shows that blocked care givers are left out."),
                List.of("FLT-02"),
                List.of(),
                null,
                Text.of("Kontraktet saknar fältet careGiverHSAId.", "The contract has no field careGiverHSAId.")));
        cases.add(planned(
                "2.1",
                Text.of("Fel vid ogiltig fråga", "Error for an invalid request"),
                Text.of(
                        "Visar att en ogiltig fråga besvaras med SOAP-fel.",
                        "Shows that an invalid request is answered by a SOAP fault."),
                List.of("ERR-02"),
                List.of(),
                null,
                null));
        cases.add(planned(
                "4.1",
                Text.of("Innehållet stämmer med journalen", "The content agrees with the journal"),
                Text.of(
                        "Visar att ett dokument är sig likt från journalen till svaret.",
                        "Shows that a document is the same in the journal and in the answer."),
                List.of("CNT-01"),
                List.of("patientId"),
                Text.of(
                        "Jämför dokumentet i svaret med journalsystemets skärmbild.",
                        "Compare the document in the answer with the journal system's screen."),
                null));
        cases.add(planned(
                "6.1",
                Text.of("Anslutning med TLS", "Connection with TLS"),
                Text.of(
                        "Visar att tjänsten nås med ömsesidig TLS.",
                        "Shows that the service is reached by mutual TLS."),
                List.of("TLS-01"),
                List.of(),
                null,
                null));
        cases.add(planned(
                "7.1",
                Text.of("Schematronregler", "Schematron rules"),
                Text.of(
                        "Visar att svaret följer tjänstedomänens schematronregler.",
                        "Shows that the answer follows the domain's Schematron rules."),
                List.of("XSD-01"),
                List.of(),
                null,
                null));
        return cases;
    }

    private static PlannedCase planned(
            String id, Text title, Text purpose, List<String> proves, List<String> needs, Text look, Text excluded) {
        return new PlannedCase(id, title, purpose, proves, needs, look, excluded);
    }

    private static List<Requirement> requirements() {
        String tkb = "TKB clinicalprocess:healthcond:description 3.0";
        return List.of(
                new Requirement(
                        "FLT-01",
                        Text.of(
                                "Svaret gäller bara den begärda patienten.",
                                "The answer is about the requested patient only."),
                        tkb + ", 5.1",
                        null),
                new Requirement(
                        "FLT-02",
                        Text.of(
                                "Svaret följer begärd vårdenhet och vårdgivare.",
                                "The answer follows the requested care unit and care giver."),
                        tkb + ", 5.1",
                        null),
                new Requirement(
                        "FLT-03",
                        Text.of("Svaret följer begärd tidsperiod.", "The answer follows the requested period."),
                        tkb + ", 5.1",
                        null),
                new Requirement(
                        "XSD-01",
                        Text.of("Svaret följer kontraktets scheman.", "The answer follows the contract's schemas."),
                        "RIV TA BP 2.1",
                        null),
                new Requirement(
                        "ERR-02",
                        Text.of("Tekniska fel lämnas som SOAP-fel.", "Technical errors are given as SOAP faults."),
                        "RIV TA BP 2.1",
                        null),
                new Requirement(
                        "CNT-01",
                        Text.of("Innehållet är sig likt från källan.", "The content is as in the source."),
                        tkb + ", 4",
                        null),
                new Requirement(
                        "SLA-01",
                        Text.of("Hela svaret kommer inom 27 sekunder.", "The whole answer comes within 27 seconds."),
                        tkb + ", 3.4",
                        null),
                new Requirement(
                        "TLS-01",
                        Text.of("Tjänsten nås bara med ömsesidig TLS.", "The service is reached only by mutual TLS."),
                        "RIV TA BP 2.1",
                        null),
                new Requirement(
                        "ENV-03",
                        Text.of("Content-Type anger teckenkodningen UTF-8.", "Content-Type names the charset UTF-8."),
                        "RIV TA BP 2.1",
                        true,
                        null),
                new Requirement(
                        "AVA-01",
                        Text.of("Tjänsten är tillgänglig dygnet runt.", "The service is available around the clock."),
                        tkb + ", 3.4",
                        Text.of(
                                "Tillgänglighet visas av drift över tid, inte av en körning.",
                                "Availability is shown by operation over time, not by a run.")));
    }
}
