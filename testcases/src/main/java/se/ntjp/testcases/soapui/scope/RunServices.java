package se.ntjp.testcases.soapui.scope;

import java.util.List;
import java.util.Map;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.script.ScriptWorld;

/** What the classes that scripts call need of the run they are called in. */
public interface RunServices {

    /** What scripts can reach outside themselves. */
    ScriptWorld world();

    /** The test data: those of the package's {@code data.xml}, with the user's over them. */
    TestData data();

    /**
     * Holds a message against a Schematron file.
     *
     * @param envelope the whole message
     * @param file its path relative to the project's folder, for example {@code constraints.xml}
     * @return what it says is wrong, each in the file's own words; empty where all holds
     * @throws java.io.UncheckedIOException where there is no such file
     * @throws se.ntjp.testcases.schematron.SchematronException where the file is wrong
     */
    List<String> schematronErrors(String envelope, String file);

    /**
     * Holds a SOAP request against the schemas of the contract, which are the package's.
     *
     * @return what is wrong; empty where it is valid
     */
    List<String> requestErrors(String envelope);

    /** Holds a SOAP answer against the schemas of the contract. */
    List<String> responseErrors(String envelope);

    /**
     * The nodes that an XPath 2.0 expression selects in a document; see the shim's {@code XmlHolder}.
     *
     * @param namespaces prefix to namespace, besides those that the expression's own prolog declares
     * @throws IllegalArgumentException where the expression is wrong; quotes it
     */
    net.sf.saxon.s9api.XdmValue xpath(
            net.sf.saxon.s9api.XdmNode context, String expression, Map<String, String> namespaces);

    /**
     * Parses a document, hardened; the same text is parsed once.
     *
     * @throws IllegalArgumentException where it is not well-formed or has a document type declaration
     */
    net.sf.saxon.s9api.XdmNode parse(String xml);
}
