package se.ntjp.testcases.soapui.convert;

import java.util.List;
import java.util.Map;

/**
 * What became of a project.
 *
 * @param suites file name to the suite in it, as YAML; one for each contract that the project calls
 * @param data the test data, as YAML
 * @param rules names of the Schematron files beside the project that the suites need beside them
 * @param remarks what the suites do not say, or say otherwise
 */
public record Conversion(Map<String, String> suites, String data, List<String> rules, List<Remark> remarks) {

    public Conversion {
        suites = Map.copyOf(suites);
        rules = List.copyOf(rules);
        remarks = List.copyOf(remarks);
    }

    /** The page for people: every remark, in Swedish and in English. */
    public String page(String project) {
        return new ConversionPage(project, this).text();
    }
}
