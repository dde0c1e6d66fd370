package se.ntjp.testcases.soapui.assertion;

import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import se.ntjp.contracts.schema.EnvelopeFacts;

/**
 * An answer as SOAP of some version.
 *
 * @param body its Body; empty where it is no SOAP or has none
 */
record SoapMessage(Optional<XdmNode> body) {

    private static final Set<String> VERSIONS =
            Set.of(EnvelopeFacts.SOAP_1_1, "http://www.w3.org/2003/05/soap-envelope");

    /**
     * Reads an answer.
     *
     * @throws IllegalArgumentException where it is not XML that can be read
     */
    static SoapMessage of(Subject subject) {
        XdmNode document = subject.context().services().parse(subject.item().responseContent());
        return new SoapMessage(VERSIONS.stream()
                .flatMap(soap -> child(document, soap, "Envelope").stream()
                        .flatMap(envelope -> child(envelope, soap, "Body").stream()))
                .findFirst());
    }

    /** Whether there is a fault in its Body. */
    boolean isFault() {
        return body.flatMap(found ->
                        child(found, found.getNodeName().getNamespaceUri().toString(), "Fault"))
                .isPresent();
    }

    private static Optional<XdmNode> child(XdmNode parent, String namespace, String name) {
        QName wanted = new QName(namespace, name);
        for (XdmNode node : (Iterable<XdmNode>) () -> parent.axisIterator(Axis.CHILD)) {
            if (node.getNodeKind() == XdmNodeKind.ELEMENT && wanted.equals(node.getNodeName())) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
