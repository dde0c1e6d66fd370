package se.ntjp.stubs.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.xml.namespace.QName;
import org.w3c.dom.Document;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.stubs.soap.SoapCall;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.stubs.soap.SoapService;

/** A journal system that answers one contract out of its data. */
public final class JournalService implements SoapService {

    private static final Map<String, JournalContract> CONTRACTS = Map.of(
            "urn:riv:clinicalprocess:healthcond:description:GetCareDocumentationResponder:3", new CareDocumentation(),
            "urn:riv:clinicalprocess:logistics:logistics:GetCareContactsResponder:3", new CareContacts());

    private final QName response;
    private final JournalContract contract;
    private final JournalData data;
    private final Supplier<UUID> logIds;

    private JournalService(QName response, JournalContract contract, JournalData data, Supplier<UUID> logIds) {
        this.response = response;
        this.contract = contract;
        this.data = data;
        this.logIds = logIds;
    }

    /** The journal system of a contract; empty where there are no data for it. */
    public static Optional<SoapService> of(ServiceContract contract, Supplier<UUID> logIds) {
        return Optional.ofNullable(CONTRACTS.get(contract.namespace()))
                .map(journal -> new JournalService(
                        contract.response(),
                        journal,
                        JournalData.read(
                                "%s-%d.yaml"
                                        .formatted(
                                                contract.id().name(),
                                                contract.id().major()),
                                journal),
                        logIds));
    }

    @Override
    public Document answer(SoapCall call) {
        if (!call.logicalAddress().equals(data.sourceSystem())) {
            throw SoapFault.client(
                    "The logical address is expected to be %s; no other is served here".formatted(data.sourceSystem()));
        }
        Query query = contract.query(call.payload());
        Optional<String> refusal = refusal(query);
        if (refusal.isPresent()) {
            return new AnswerDocument(response, contract.coreNamespace())
                    .result(contract.result(refusal, logIds.get()))
                    .document();
        }
        if (data.failing().contains(query.patient().id())) {
            throw SoapFault.server("The journal system has a technical error");
        }
        return answer(query, data.find(query, call.consumer()));
    }

    private Document answer(Query query, List<StoredRecord> found) {
        int from = query.reference().map(Integer::parseInt).orElse(0);
        int room = data.divided().getOrDefault(query.patient().id(), found.size());
        int to = Math.min(from + room, found.size());
        AnswerDocument answer = new AnswerDocument(response, contract.coreNamespace());
        found.subList(Math.min(from, to), to).forEach(each -> answer.record(contract.record(), each.content()));
        if (to < found.size()) {
            answer.hasMore(data.sourceSystem(), Integer.toString(to));
        }
        return answer.result(contract.result(Optional.empty(), logIds.get())).document();
    }

    /** Why a valid request is not carried out (ERR-01); the words name no patient. */
    private Optional<String> refusal(Query query) {
        if (query.sourceSystem()
                .filter(each -> !each.equals(data.sourceSystem()))
                .isPresent()) {
            return Optional.of("The source system of the request must be the logical address (ERR-04).");
        }
        if (query.sourceSystem().isEmpty() && !query.contacts().isEmpty()) {
            return Optional.of("A care contact must be asked for with its source system (ERR-05).");
        }
        if (query.sourceSystem().isEmpty() && query.patient().type().equals(PatientId.LOCAL)) {
            return Optional.of("A local patient identity must be asked for with its source system (FLT-06).");
        }
        if (query.reference().filter(each -> !each.matches("[0-9]{1,6}")).isPresent()) {
            return Optional.of("The reference is none that has been given in hasMore.");
        }
        return Optional.empty();
    }
}
