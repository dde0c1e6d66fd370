package se.ntjp.testcases.offline;

import java.util.Set;
import javax.xml.transform.Source;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.trans.XPathException;

/** Saxon that reads nothing but what it is handed. */
public final class Offline {

    private Offline() {}

    /**
     * A processor that runs stylesheets and expressions from strangers: no extension functions, no secondary results, no environment,
     * and every attempt to read a document, text or collection is an error that names what was asked for.
     *
     * @param answers whose documents it must be able to read
     */
    public static Processor processor(Processor answers) {
        Processor processor = new Processor(false);
        Configuration configuration = processor.getUnderlyingConfiguration();
        Configuration other = answers.getUnderlyingConfiguration();
        configuration.setNamePool(other.getNamePool());
        configuration.setDocumentNumberAllocator(other.getDocumentNumberAllocator());
        configuration.setBooleanProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        configuration.setBooleanProperty(Feature.DISABLE_XSL_EVALUATE, true);
        configuration.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        configuration.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, new NoEnvironment());
        configuration.setResourceResolver(Offline::refuse);
        configuration.setUnparsedTextURIResolver((uri, encoding, config) -> {
            throw refused(uri.toString());
        });
        configuration.setCollectionFinder((context, uri) -> {
            throw refused(uri);
        });
        return processor;
    }

    /** Answers every request for a resource with an error. */
    public static Source refuse(ResourceRequest request) throws XPathException {
        throw refused(request.uri == null ? request.relativeUri : request.uri);
    }

    /** The error of whoever asks for a resource. */
    public static XPathException refused(String uri) {
        return new XPathException(
                "it reads %s; nothing may be read but the answer and, by Schematron, files of its own package"
                        .formatted(uri));
    }

    private static final class NoEnvironment implements EnvironmentVariableResolver {

        @Override
        public Set<String> getAvailableEnvironmentVariables() {
            return Set.of();
        }

        @Override
        public String getEnvironmentVariable(String name) {
            return null;
        }
    }
}
