package se.ntjp.stubs.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import org.w3c.dom.Element;

/** Where a journal contract keeps what all of them have. */
interface JournalContract {

    /** The local name of a record in the answer. */
    String record();

    /** The namespace of what lies inside records and result. */
    String coreNamespace();

    /** What a valid request asks for. */
    Query query(Element request);

    /** What the filters look at in a record. */
    RecordFacts facts(JsonNode record);

    /**
     * The result element's content.
     *
     * @param refusal why the request is refused; empty where it is not
     */
    ObjectNode result(Optional<String> refusal, UUID logId);
}
