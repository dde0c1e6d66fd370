package se.ntjp.contracts.schema;

import com.ctc.wstx.shaded.msv_core.grammar.xmlschema.XMLSchemaGrammar;
import com.ctc.wstx.shaded.msv_core.reader.GrammarReaderController;
import com.ctc.wstx.shaded.msv_core.reader.xmlschema.XMLSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import se.ntjp.contracts.archive.PackageFiles;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.xml.SafeXml;

/**
 * Reads a contract's schemas with MSV, from its package only, for the fast path. Where MSV cannot read them, or they
 * hold a construct on which MSV is not trusted to agree with Xerces, there is no fast path and the reason is kept.
 */
final class GrammarCompiler {

    /** MSV resolves relative addresses by {@link java.net.URL}, so the package gets one that leads nowhere. */
    private static final String BASE = "http://package.invalid/";

    private final PackageFiles files;
    private final Map<String, Document> read = new LinkedHashMap<>();
    private String trouble;

    private GrammarCompiler(PackageFiles files) {
        this.files = files;
    }

    /**
     * The contract's grammar, or why it has none.
     *
     * @param grammar empty where only Xerces may judge
     * @param reason why, in English; empty where there is a grammar
     */
    record Outcome(Optional<Grammar> grammar, String reason) {}

    /** Compiles the schemas of a contract that Xerces has already accepted. */
    static Outcome compile(ServiceContract contract) {
        return new GrammarCompiler(contract.files()).compile(SchemaCompiler.entry(contract));
    }

    private Outcome compile(StreamSource entry) {
        InputSource source = new InputSource(entry.getReader());
        source.setSystemId(BASE + "contract.xsd");
        XMLSchemaGrammar grammar = null;
        try {
            grammar = XMLSchemaReader.parse(source, SafeXml.saxParserFactory(), new InPackage());
        } catch (RuntimeException | StackOverflowError e) {
            // MSV is not the judge of schemas: whatever it stumbles on, Xerces takes over.
            trouble = "MSV cannot read the schemas: " + e;
        }
        if (trouble == null && grammar == null) {
            trouble = "MSV cannot read the schemas";
        }
        if (trouble == null) {
            trouble = TrustedConstructs.firstUntrusted(read).orElse(null);
        }
        return trouble == null
                ? new Outcome(Optional.of(new Grammar(grammar)), "")
                : new Outcome(Optional.empty(), trouble);
    }

    private final class InPackage implements GrammarReaderController {

        /** Never {@code null}, at which MSV would open the address itself. */
        @Override
        public InputSource resolveEntity(String publicId, String systemId) throws SAXException, IOException {
            if (systemId == null || !systemId.startsWith(BASE)) {
                throw new SAXException("%s is not in the package".formatted(systemId));
            }
            String name = URI.create(systemId).getPath().substring(1);
            byte[] content = files.read(name);
            read.put(name, SafeXml.parse(content, name));
            InputSource source = new InputSource(new ByteArrayInputStream(content));
            source.setSystemId(systemId);
            return source;
        }

        @Override
        public void warning(Locator[] locators, String message) {
            // Xerces has accepted the schemas.
        }

        @Override
        public void error(Locator[] locators, String message, Exception cause) {
            if (trouble == null) {
                trouble = "MSV cannot read the schemas: " + message;
            }
        }
    }
}
