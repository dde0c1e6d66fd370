package se.ntjp.testcases.databind;

import java.util.Collection;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.BuildingStreamWriterImpl;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** Copies an answer without some of its records: what a producer that filters rightly would have answered. */
final class RecordCopy {

    private final Set<XdmNode> dropped;
    private final BuildingStreamWriterImpl writer;

    private RecordCopy(Set<XdmNode> dropped, BuildingStreamWriterImpl writer) {
        this.dropped = dropped;
        this.writer = writer;
    }

    /** The payload element of a copy. */
    static XdmNode without(XdmNode payload, Collection<XdmNode> records) {
        if (records.isEmpty()) {
            return payload;
        }
        try {
            BuildingStreamWriterImpl writer =
                    payload.getProcessor().newDocumentBuilder().newBuildingStreamWriter();
            writer.writeStartDocument();
            new RecordCopy(Set.copyOf(records), writer).copy(payload);
            writer.writeEndDocument();
            return writer.getDocumentNode().axisIterator(Axis.CHILD).next();
        } catch (XMLStreamException | SaxonApiException e) {
            throw new IllegalStateException("A part of a tree that was read cannot be copied", e);
        }
    }

    private void copy(XdmNode node) throws XMLStreamException {
        if (node.getNodeKind() == XdmNodeKind.TEXT) {
            writer.writeCharacters(node.getStringValue());
        } else if (node.getNodeKind() == XdmNodeKind.ELEMENT && !dropped.contains(node)) {
            String prefix = node.getNodeName().getPrefix();
            String namespace = node.getNodeName().getNamespace();
            writer.writeStartElement(prefix, node.getNodeName().getLocalName(), namespace);
            writer.writeNamespace(prefix, namespace);
            for (XdmNode attribute : (Iterable<XdmNode>) () -> node.axisIterator(Axis.ATTRIBUTE)) {
                writer.writeAttribute(
                        attribute.getNodeName().getPrefix(),
                        attribute.getNodeName().getNamespace(),
                        attribute.getNodeName().getLocalName(),
                        attribute.getStringValue());
            }
            for (XdmNode child : (Iterable<XdmNode>) () -> node.axisIterator(Axis.CHILD)) {
                copy(child);
            }
            writer.writeEndElement();
        }
    }
}
