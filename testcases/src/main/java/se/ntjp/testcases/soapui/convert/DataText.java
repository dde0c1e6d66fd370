package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Writes the project's test data under the ids that its cases have in the suite. */
final class DataText {

    private DataText() {}

    /**
     * The data as YAML.
     *
     * @param ids the case's name to its id
     */
    static String of(ProjectData data, Map<String, String> ids) {
        ObjectNode cases = Yaml.map();
        data.cases().forEach((name, values) -> {
            if (ids.containsKey(name) && !values.isEmpty()) {
                cases.set(ids.get(name), Yaml.map(values));
            }
        });
        ObjectNode yaml = Yaml.map("global", Yaml.map(data.global()));
        if (!cases.isEmpty()) {
            yaml.set("cases", cases);
        }
        return YamlText.of(yaml);
    }
}
