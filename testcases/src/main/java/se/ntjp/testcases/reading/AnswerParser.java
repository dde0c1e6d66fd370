package se.ntjp.testcases.reading;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.xml.SafeXml;

/** Parses answers to trees that XPath and Schematron can read. */
final class AnswerParser {

    private final Processor processor;

    AnswerParser(Processor processor) {
        this.processor = processor;
    }

    /** The document; empty where it is not well-formed or has a DOCTYPE, which the validation says with its place. */
    Optional<XdmNode> parse(InputStream content, Optional<Charset> charset) {
        InputSource source = new InputSource(content);
        charset.map(Charset::name).ifPresent(source::setEncoding);
        DocumentBuilder builder = processor.newDocumentBuilder();
        builder.setLineNumbering(true);
        try {
            XMLReader reader = SafeXml.xmlReader();
            // Without a handler of its own, what is wrong with an answer is written to the console.
            reader.setErrorHandler(new DefaultHandler());
            return Optional.of(builder.build(new SAXSource(reader, source)));
        } catch (SaxonApiException e) {
            return Optional.empty();
        }
    }

    /** The first element in the SOAP 1.1 Body of a document. */
    static Optional<XdmNode> payload(XdmNode document) {
        return child(document, new QName(EnvelopeFacts.SOAP_1_1, "Envelope"))
                .flatMap(envelope -> child(envelope, new QName(EnvelopeFacts.SOAP_1_1, "Body")))
                .flatMap(body -> child(body, null));
    }

    private static Optional<XdmNode> child(XdmNode parent, QName name) {
        for (XdmNode node : (Iterable<XdmNode>) () -> parent.axisIterator(Axis.CHILD)) {
            if (node.getNodeKind() == XdmNodeKind.ELEMENT && (name == null || name.equals(node.getNodeName()))) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
