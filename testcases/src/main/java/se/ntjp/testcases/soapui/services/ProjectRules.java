package se.ntjp.testcases.soapui.services;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import se.ntjp.contracts.schema.ContractSchemas;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.schema.MessageSource;
import se.ntjp.contracts.schema.MessageValidator;
import se.ntjp.contracts.schema.SchemaError;
import se.ntjp.contracts.schema.SchemaVerdict;
import se.ntjp.contracts.schema.ValidationResult;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.schematron.CompiledSchematron;
import se.ntjp.testcases.schematron.SchematronCompiler;

/**
 * What messages of a project are held against: the schemas of its contract, which are the package's whatever the project
 * has cached, and the Schematron files beside it. Made once for a run; each file is compiled when it is first asked for.
 * Thread-safe.
 */
public final class ProjectRules {

    private final MessageValidator validator;
    private final ProjectFolder folder;
    private final Processor saxon;
    private final SchematronCompiler compiler;
    private final ProjectXPaths xpaths;
    private final Map<String, CompiledSchematron> schematron = new ConcurrentHashMap<>();

    /**
     * @param schemas of the contract
     * @param folder of the project
     * @param saxon builds the documents
     */
    public ProjectRules(ContractSchemas schemas, ProjectFolder folder, Processor saxon) {
        this.validator = new MessageValidator(schemas);
        this.folder = folder;
        this.saxon = saxon;
        this.compiler = new SchematronCompiler(saxon);
        this.xpaths = new ProjectXPaths(saxon);
    }

    /**
     * A document.
     *
     * @throws IllegalArgumentException where it is not well-formed or has a document type declaration
     */
    public XdmNode parse(String xml) {
        XMLReader reader = SafeXml.xmlReader();
        // Without a handler of its own, what is wrong with a document is written to the console.
        reader.setErrorHandler(new DefaultHandler());
        try {
            return saxon.newDocumentBuilder().build(new SAXSource(reader, new InputSource(new StringReader(xml))));
        } catch (SaxonApiException e) {
            throw new IllegalArgumentException("The text is not XML that can be read: " + e.getMessage(), e);
        }
    }

    /**
     * What an XPath selects, see {@link se.ntjp.testcases.soapui.scope.RunServices#xpath}.
     *
     * @param now what {@code current-date()} and the like tell
     * @throws IllegalArgumentException where it is wrong; the message quotes it
     */
    public XdmValue xpath(XdmNode context, String expression, Map<String, String> namespaces, Instant now) {
        return xpaths.evaluate(context, expression, namespaces, now);
    }

    /**
     * Holds a message against a Schematron file.
     *
     * @param message made by {@link #parse}
     * @param file its path relative to the project's folder
     * @throws UncheckedIOException where there is no such file
     * @throws se.ntjp.testcases.schematron.SchematronException where the file is wrong
     */
    public List<String> schematronErrors(XdmNode message, String file) {
        String name = folder.resolve(file).orElse(file);
        CompiledSchematron rules = schematron.get(name);
        if (rules == null) {
            // Two threads may compile the same file at the same time; neither waits while the other does.
            rules = compiler.compile(name, content(file), folder.files());
            schematron.put(name, rules);
        }
        return rules.validate(message).stream()
                .map(violation -> violation.message().en())
                .toList();
    }

    private byte[] content(String file) {
        try {
            return folder.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The Schematron file %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** What is wrong with a SOAP request; empty where it is valid. */
    public List<String> requestErrors(String envelope) {
        ValidationResult result = validate(envelope, true);
        return result.valid() ? envelopeErrors(result.envelope()) : errors(result);
    }

    /** What is wrong with a SOAP answer; empty where it is valid or a SOAP fault. */
    public List<String> responseErrors(String envelope) {
        return responseErrors(validate(envelope, false));
    }

    /** What a validation says is wrong with an answer; empty where it is valid or a SOAP fault. */
    public static List<String> responseErrors(ValidationResult result) {
        boolean good = result.valid() || result.verdict() == SchemaVerdict.FAULT;
        return good ? envelopeErrors(result.envelope()) : errors(result);
    }

    private ValidationResult validate(String envelope, boolean request) {
        MessageSource message = MessageSource.of(envelope.getBytes(StandardCharsets.UTF_8));
        try {
            // The text is decoded already, so whatever charset its XML declaration names does not count.
            return request
                    ? validator.request(message, Optional.of(StandardCharsets.UTF_8))
                    : validator.response(message, Optional.of(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("A message in memory cannot be read", e);
        }
    }

    private static List<String> envelopeErrors(EnvelopeFacts facts) {
        List<String> errors = new ArrayList<>();
        if (!facts.soap11()) {
            errors.add("The root element is expected to be an Envelope of SOAP 1.1");
        }
        if (facts.bodies() != 1 || facts.bodyChildren() != 1) {
            errors.add("One Body with one element is expected, found %d with %d"
                    .formatted(facts.bodies(), facts.bodyChildren()));
        }
        return errors;
    }

    private static List<String> errors(ValidationResult result) {
        List<String> errors = new ArrayList<>();
        result.envelope()
                .problem()
                .ifPresent(problem -> errors.add(
                        "line %d: the message cannot be read: %s".formatted(problem.line(), problem.message())));
        if (result.verdict() == SchemaVerdict.NO_CONTENT) {
            errors.add("There is nothing in Body; %s is expected".formatted(result.expected()));
        } else if (errors.isEmpty() && !result.rootAsExpected()) {
            errors.add("%s is expected in Body, found %s"
                    .formatted(result.expected(), result.envelope().content().orElseThrow()));
        }
        for (SchemaError error : result.errors()) {
            errors.add("line %d: %s: %s".formatted(error.line(), error.path(), error.message()));
        }
        long more = result.errorCount() - result.errors().size();
        if (more > 0) {
            errors.add("and %d more errors".formatted(more));
        }
        return errors;
    }
}
