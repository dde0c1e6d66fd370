package se.ntjp.testcases.reading;

import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.testcases.suite.Call;
import se.ntjp.testcases.suite.TestSuite.Binding;

/**
 * One call of a case and its answer, as an expectation reads them.
 *
 * @param call what the suite says of the call
 * @param parameters what the request was filled with, {@code periodStart} and {@code periodEnd} of a repeated call too
 * @param exchange the exchange against its contract
 * @param payload the answer's payload element
 * @param binding how the suite's words map to elements
 * @param xpaths XPath with the suite's prefixes
 */
public record CallReading(
        Call call,
        Map<String, String> parameters,
        ExchangeReading exchange,
        XdmNode payload,
        Binding binding,
        XPaths xpaths) {

    public CallReading {
        parameters = Map.copyOf(parameters);
    }

    /** The answer's records; none where the contract has no records. */
    public List<XdmNode> records() {
        return binding.record().isEmpty() ? List.of() : xpaths.nodes(payload, binding.record());
    }

    /** The nodes of a record that the suite calls {@code name}, which may be an XPath itself. */
    public List<XdmNode> nodes(XdmNode record, String name) {
        return xpaths.nodes(record, binding.path(name));
    }

    /** Their values. */
    public List<String> values(XdmNode record, String name) {
        return xpaths.values(record, binding.path(name));
    }
}
