package se.ntjp.contracts.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import se.ntjp.contracts.xml.SafeXml;

/**
 * Finds the schema documents that others refer to, inside one package and nowhere else. A document's address is
 * {@code package:/} and its path in the package.
 */
public final class PackageResolver implements LSResourceResolver {

    private final PackageFiles files;

    /** @param files what may be read, and nothing else */
    public PackageResolver(PackageFiles files) {
        this.files = files;
    }

    /** The address that stands for a file of the package in parsers and their messages. */
    public static String systemId(String name) {
        try {
            return new URI(SafeXml.PACKAGE_SCHEME, null, "/" + name, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not a path in a package: " + name, e);
        }
    }

    /** The path in the package that an address made by {@link #systemId} stands for; empty for any other address. */
    public static Optional<String> name(String systemId) {
        if (systemId == null || !systemId.startsWith(SafeXml.PACKAGE_SCHEME + ":/")) {
            return Optional.empty();
        }
        return Optional.of(URI.create(systemId).getPath().substring(1));
    }

    /**
     * The path that a relative location leads to, seen from a file of the package.
     *
     * @return empty where the location is absolute or leads out of the package
     */
    public static Optional<String> resolve(String fromName, String location) {
        if (location == null || location.startsWith("/") || location.contains(":")) {
            return Optional.empty();
        }
        Deque<String> path = new ArrayDeque<>();
        String folder = fromName.substring(0, fromName.lastIndexOf('/') + 1);
        for (String step : (folder + location.replace('\\', '/')).split("/")) {
            if (step.equals("..")) {
                if (path.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return Optional.of(String.join("/", path));
    }

    /**
     * Answers a reference from one schema document to another.
     *
     * @throws MissingDocument where the document is not in the package; the compiler's caller turns it into a problem
     */
    @Override
    public LSInput resolveResource(String type, String namespace, String publicId, String location, String baseUri) {
        String from = name(baseUri).orElse("");
        String name = location == null ? null : resolve(from, location).orElse(null);
        if (name == null || !files.names().contains(name)) {
            throw new MissingDocument(from, location, namespace);
        }
        try {
            return new Document(systemId(name), new ByteArrayInputStream(files.read(name)));
        } catch (IOException e) {
            throw new MissingDocument(from, location, namespace);
        }
    }

    /** A schema document that others need and the package does not hold. */
    public static final class MissingDocument extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String referrer;

        private MissingDocument(String referrer, String location, String namespace) {
            super("refers to %s (namespace %s), which is not in the package"
                    .formatted(location == null ? "no location" : location, namespace));
            this.referrer = referrer;
        }

        /** The path of the file that refers to the missing one. */
        public String referrer() {
            return referrer;
        }
    }

    private record Document(String systemId, InputStream content) implements LSInput {

        @Override
        public InputStream getByteStream() {
            return content;
        }

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public String getBaseURI() {
            return systemId;
        }

        @Override
        public java.io.Reader getCharacterStream() {
            return null;
        }

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCharacterStream(java.io.Reader reader) {
            throw readOnly();
        }

        @Override
        public void setByteStream(InputStream stream) {
            throw readOnly();
        }

        @Override
        public void setStringData(String data) {
            throw readOnly();
        }

        @Override
        public void setSystemId(String id) {
            throw readOnly();
        }

        @Override
        public void setPublicId(String id) {
            throw readOnly();
        }

        @Override
        public void setBaseURI(String uri) {
            throw readOnly();
        }

        @Override
        public void setEncoding(String encoding) {
            throw readOnly();
        }

        @Override
        public void setCertifiedText(boolean certified) {
            throw readOnly();
        }

        private static IllegalStateException readOnly() {
            return new IllegalStateException("A document of a package is read-only");
        }
    }
}
