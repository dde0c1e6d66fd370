package se.ntjp.testcases.soapui.assertion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.script.Scripts;

/** The types of assertions that are understood, by SoapUI's names. Made once for a run. */
public final class Assertions {

    private final Map<String, AssertionType> types = new HashMap<>();

    /**
     * @param scripts runs those that are scripts
     */
    public Assertions(Scripts scripts) {
        types.put("SOAP Response", new SoapResponse());
        // SoapUI's two names are the wrong way round.
        types.put("SOAP Fault Assertion", new NoSoapFault());
        types.put("Not SOAP Fault Assertion", new IsSoapFault());
        types.put("Schema Compliance", new SchemaCompliance());
        types.put("XPath Match", new XPathMatch());
        types.put("Simple Contains", new Contains());
        types.put("Simple NotContains", new NotContains());
        types.put("Response SLA Assertion", new ResponseSla());
        types.put("Valid HTTP Status Codes", new ValidStatusCodes());
        types.put("Invalid HTTP Status Codes", new InvalidStatusCodes());
        types.put("JsonPath Match", new JsonPathMatch());
        types.put("JsonPath Count", new JsonPathCount());
        types.put("JsonPath Existence Match", new JsonPathExistence());
        types.put("JsonPath RegEx Match", new JsonPathRegEx());
        types.put("GroovyScriptAssertion", new ScriptAssertion(scripts));
    }

    /**
     * Holds an assertion against an answer.
     *
     * @return what is wrong, without the assertion's name before it; empty where it holds
     * @throws se.ntjp.testcases.soapui.script.ScriptFailure where a script cannot be run: it is not trusted, cannot be
     *     compiled, or tried what it may not
     */
    public List<String> judge(Assertion assertion, Subject subject) {
        AssertionType type = types.get(assertion.type());
        if (type == null) {
            return List.of("Assertions of type [%s] are not supported".formatted(assertion.type()));
        }
        if (type.needsAnswer() && !subject.item().hasResponse()) {
            return List.of("Missing Response");
        }
        try {
            return type.judge(assertion, subject);
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** The assertion's type where it is not understood. */
    public Optional<String> unsupported(Assertion assertion) {
        return types.containsKey(assertion.type()) ? Optional.empty() : Optional.of(assertion.type());
    }
}
