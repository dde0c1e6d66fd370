package se.ntjp.testcases.schematron;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import se.ntjp.testcases.offline.Offline;

/** The SchXslt stylesheets, which turn Schematron into XSLT, as they lie on the class path. */
final class SchXslt {

    private static final String SCHEME = "schxslt:";

    private SchXslt() {}

    /** The pipeline: includes, abstract patterns and translation in one stylesheet. */
    static XsltExecutable pipeline(Processor processor) {
        XsltCompiler compiler = processor.newXsltCompiler();
        compiler.setResourceResolver(SchXslt::resolve);
        try (InputStream own = SchXslt.class.getResourceAsStream("violations.xsl")) {
            return compiler.compile(new StreamSource(own, "schxslt:/violations.xsl"));
        } catch (IOException | SaxonApiException e) {
            throw new IllegalStateException("SchXslt on the class path cannot be compiled", e);
        }
    }

    private static Source resolve(ResourceRequest request) throws XPathException {
        InputStream content = request.uri.startsWith(SCHEME)
                ? SchXslt.class.getResourceAsStream(request.uri.substring(SCHEME.length()))
                : null;
        if (content == null) {
            throw Offline.refused(request.uri);
        }
        return new StreamSource(content, request.uri);
    }
}
