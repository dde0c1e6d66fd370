package se.ntjp.testcases.schematron;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.DocumentBuilder;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.archive.FilesInMemory;

/** Schematron and answers for tests. */
final class Rules {

    private final Processor processor = new Processor(false);
    private final SchematronCompiler compiler = new SchematronCompiler(processor);

    SchematronCompiler compiler() {
        return compiler;
    }

    CompiledSchematron compile(String name, String content) {
        return compiler.compile(name, content.getBytes(StandardCharsets.UTF_8), new FilesInMemory(Map.of()));
    }

    XdmNode document(String xml) {
        try {
            DocumentBuilder builder = processor.newDocumentBuilder();
            builder.setLineNumbering(true);
            return builder.build(new StreamSource(new StringReader(xml)));
        } catch (SaxonApiException e) {
            throw new IllegalArgumentException(e);
        }
    }

    List<SchematronViolation> violations(CompiledSchematron rules, String xml) {
        return rules.validate(document(xml));
    }

    /** A schema of these patterns, in which {@code a} stands for {@code urn:a}. */
    static String schema(String inside) {
        return """
                <schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt2'
                        xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>
                  <ns prefix='a' uri='urn:a'/>
                  %s
                </schema>
                """
                .formatted(inside);
    }

    static String resource(String name) {
        try (InputStream content = Rules.class.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalArgumentException("No resource " + name);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
