package se.ntjp.testcases.schematron;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.offline.Offline;

/**
 * Compiles ISO Schematron (query binding {@code xslt2} or {@code xslt3}) by way of SchXslt. SchXslt itself takes about
 * a second to be made ready, at the first file that is not among the {@link BundledRules}; a file then takes about a
 * tenth. So make one compiler for a run. Thread-safe.
 */
public final class SchematronCompiler {

    private final Processor processor;
    private XsltExecutable pipeline;

    /**
     * A compiler.
     *
     * @param answers the processor that builds the documents to be validated
     */
    public SchematronCompiler(Processor answers) {
        this.processor = Offline.processor(answers);
    }

    /**
     * Compiles a Schematron file.
     *
     * @param name its path among the files, also what messages call it
     * @param content its bytes
     * @param files where it may include other files from, relative to its path
     * @throws SchematronException where it is not well-formed, not Schematron, has an expression that cannot be compiled
     *     or reaches out of the files
     */
    public CompiledSchematron compile(String name, byte[] content, PackageFiles files) {
        Document source = SchematronSource.read(name, content);
        List<String> messages = new ArrayList<>();
        try {
            Optional<byte[]> ready = BundledRules.stylesheet(content);
            Source stylesheet = ready.isPresent()
                    ? source(ready.get(), PackageResolver.systemId(name))
                    : translate(name, content, files, messages).asSource();
            return new CompiledSchematron(name, compile(stylesheet, messages));
        } catch (SaxonApiException e) {
            messages.add(e.getMessage());
            throw SchematronSource.locate(name, source, processor, messages.get(0), e);
        }
    }

    /**
     * The stylesheet that a Schematron file is translated to.
     *
     * @throws SchematronException as {@link #compile}
     */
    byte[] stylesheet(String name, byte[] content, PackageFiles files) {
        Document source = SchematronSource.read(name, content);
        List<String> messages = new ArrayList<>();
        ByteArrayOutputStream stylesheet = new ByteArrayOutputStream();
        try {
            processor.newSerializer(stylesheet).serializeNode(translate(name, content, files, messages));
            return stylesheet.toByteArray();
        } catch (SaxonApiException e) {
            messages.add(e.getMessage());
            throw SchematronSource.locate(name, source, processor, messages.get(0), e);
        }
    }

    private synchronized XsltExecutable pipeline() {
        if (pipeline == null) {
            pipeline = SchXslt.pipeline(processor);
        }
        return pipeline;
    }

    private XdmNode translate(String name, byte[] content, PackageFiles files, List<String> messages)
            throws SaxonApiException {
        XdmDestination stylesheet = new XdmDestination();
        Xslt30Transformer translator = pipeline().load30();
        translator.setResourceResolver(request -> fromPackage(request, files));
        translator.setMessageHandler(
                message -> messages.add(message.getStringValue().strip()));
        translator.setErrorReporter(error -> {});
        translator.transform(source(content, PackageResolver.systemId(name)), stylesheet);
        return stylesheet.getXdmNode();
    }

    private XsltExecutable compile(Source stylesheet, List<String> messages) throws SaxonApiException {
        XsltCompiler compiler = processor.newXsltCompiler();
        compiler.setResourceResolver(Offline::refuse);
        compiler.setErrorReporter(error -> {
            if (!error.isWarning()) {
                messages.add(error.getMessage());
            }
        });
        return compiler.compile(stylesheet);
    }

    private static Source fromPackage(ResourceRequest request, PackageFiles files) throws XPathException {
        String name = PackageResolver.name(request.uri)
                .filter(files.names()::contains)
                .orElseThrow(() -> Offline.refused(request.uri));
        try {
            return source(files.read(name), request.uri);
        } catch (IOException e) {
            throw new XPathException("%s cannot be read".formatted(name), e);
        }
    }

    private static Source source(byte[] content, String systemId) {
        InputSource input = new InputSource(new ByteArrayInputStream(content));
        input.setSystemId(systemId);
        return new SAXSource(SafeXml.xmlReader(), input);
    }
}
