package se.ntjp.contracts.lint;

import java.util.List;
import se.ntjp.contracts.lint.rule.Waiver;
import se.ntjp.contracts.text.Text;

/**
 * Published contracts that break rules which are errors for a new one. Systems have spoken them for years, and changing
 * them would break these, so their faults are warnings that say so. Each entry is narrow: the contract, the rule, and
 * where it is known how the faulty value begins. The list was found by linting 180 published WSDLs.
 */
final class PublishedDeviations {

    private static final Text ACTION =
            Text.of("systemen skickar det värde som WSDL-filen anger", "systems send the value that the WSDL gives");
    private static final Text NAMED_REQUEST = Text.of(
            "domänens alla kontrakt kallar frågans element …Request",
            "all contracts of the domain call the request element …Request");
    private static final Text ADDRESS = Text.of(
            "kontraktet är publicerat med en annan adress än profilens",
            "the contract was published with another address than the profile's");

    private PublishedDeviations() {}

    static List<Waiver> all() {
        return List.of(
                new Waiver(
                        "BP21-R15",
                        "urn:riv:clinicalprocess:logistics:logistics:GetCarePlans:2:",
                        "urn:riv:clinicalprocess:logistics:GetCarePlansResponder:2:",
                        ACTION),
                new Waiver(
                        "BP21-R15",
                        "urn:riv:clinicalprocess:logistics:logistics:GetCareContacts:2:",
                        "urn:riv:ehr:patientsummary",
                        ACTION),
                new Waiver("BP21-R07e", "urn:riv:ehr:blocking:", "", NAMED_REQUEST),
                new Waiver("BP21-R07e", "urn:riv:ehr:patientconsent:", "", NAMED_REQUEST),
                new Waiver("TS-04", "urn:riv:ehr:blocking:", "", NAMED_REQUEST),
                new Waiver("TS-04", "urn:riv:ehr:patientconsent:", "", NAMED_REQUEST),
                new Waiver("TS-04", "urn:riv:ehr:patientrelationship:", "", NAMED_REQUEST),
                new Waiver("BP21-R07e", "urn:riv:ehr:patientrelationship:", "", NAMED_REQUEST),
                new Waiver("BP21-R08b", "urn:riv:infrastructure:itintegration:registry:", "", ADDRESS),
                new Waiver("BP21-R08c", "urn:riv:infrastructure:itintegration:registry:", "", ADDRESS),
                new Waiver("BP21-R08b", "urn:riv:eservicesupply:eoffering:", "", ADDRESS),
                new Waiver("BP21-R08c", "urn:riv:eservicesupply:eoffering:", "", ADDRESS),
                new Waiver(
                        "BP21-R08c",
                        "urn:riv:crm:scheduling:GetAllCareTypes:1:",
                        "",
                        Text.of(
                                "ett annat huvud, actor, står före adressen",
                                "another header, actor, stands before the address")));
    }
}
