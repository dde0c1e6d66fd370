package se.ntjp.contracts.schema;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * What the envelope of a message is like, seen in the same pass that validates it. Facts only: what they mean for a
 * contract is judged elsewhere.
 *
 * @param root the document's root element; empty where reading stopped before it
 * @param declaredEncoding the encoding of the XML declaration, as written
 * @param dtd whether there is a document type declaration
 * @param processingInstructions how many there are, anywhere
 * @param headers the entries of the SOAP header
 * @param address the text of the header entry that carries the logical address; the first where there are more
 * @param bodies how many Body elements the envelope has
 * @param bodyChildren how many elements the first Body has
 * @param bodyNames their names
 * @param fault the fault, where the first of them is one
 * @param problem where and why reading stopped; empty where the message is well-formed to its end
 */
public record EnvelopeFacts(
        Optional<QName> root,
        Optional<String> declaredEncoding,
        boolean dtd,
        int processingInstructions,
        List<QName> headers,
        Optional<String> address,
        int bodies,
        int bodyChildren,
        List<QName> bodyNames,
        Optional<FaultFacts> fault,
        Optional<ReadProblem> problem) {

    /** The namespace of SOAP 1.1 (ENV-01). */
    public static final String SOAP_1_1 = "http://schemas.xmlsoap.org/soap/envelope/";

    public EnvelopeFacts {
        headers = List.copyOf(headers);
        bodyNames = List.copyOf(bodyNames);
    }

    /** Whether the root element is an {@code Envelope} of SOAP 1.1 (ENV-01). */
    public boolean soap11() {
        return root.filter(new QName(SOAP_1_1, "Envelope")::equals).isPresent();
    }

    /** Whether the whole message was read and is well-formed. */
    public boolean wellFormed() {
        return problem.isEmpty();
    }

    /** The first element in Body: what the message is about. */
    public Optional<QName> content() {
        return bodyNames.stream().findFirst();
    }
}
