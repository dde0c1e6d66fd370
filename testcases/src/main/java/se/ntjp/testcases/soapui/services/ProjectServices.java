package se.ntjp.testcases.soapui.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.scope.RunServices;
import se.ntjp.testcases.soapui.script.ScriptWorld;

/** The services of one run of a case, or of one request to a mock service. Confined to one thread; its rules are not. */
public final class ProjectServices implements RunServices {

    /** Documents that are kept parsed: an answer is asked by several scripts in a row, and older ones hardly ever again. */
    private static final int KEPT = 8;

    private final ProjectRules rules;
    private final TestData data;
    private final ScriptWorld world;
    private final Map<String, XdmNode> parsed = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, XdmNode> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param rules shared by all of the run
     * @param data as the case sees them
     * @param world what its scripts can reach
     */
    public ProjectServices(ProjectRules rules, TestData data, ScriptWorld world) {
        this.rules = rules;
        this.data = data;
        this.world = world;
    }

    @Override
    public ScriptWorld world() {
        return world;
    }

    @Override
    public TestData data() {
        return data;
    }

    @Override
    public List<String> schematronErrors(String envelope, String file) {
        return rules.schematronErrors(parse(envelope), file);
    }

    @Override
    public List<String> requestErrors(String envelope) {
        return rules.requestErrors(envelope);
    }

    @Override
    public List<String> responseErrors(String envelope) {
        return rules.responseErrors(envelope);
    }

    @Override
    public XdmValue xpath(XdmNode context, String expression, Map<String, String> namespaces) {
        return rules.xpath(context, expression, namespaces, world.now());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException where it is not well-formed or has a document type declaration
     */
    @Override
    public XdmNode parse(String xml) {
        XdmNode document = parsed.get(xml);
        if (document == null) {
            document = rules.parse(xml);
            parsed.put(xml, document);
        }
        return document;
    }
}
