package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.Map;
import se.ntjp.contracts.text.Text;

/** The values that a suite is written of. */
final class Yaml {

    private Yaml() {}

    static ObjectNode map() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode map(String key, JsonNode value) {
        return map().set(key, value);
    }

    static ObjectNode map(String key, String value) {
        return map().put(key, value);
    }

    static ObjectNode map(Map<String, String> values) {
        ObjectNode map = map();
        values.forEach(map::put);
        return map;
    }

    static ArrayNode list(Collection<? extends JsonNode> values) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        values.forEach(list::add);
        return list;
    }

    static ArrayNode texts(Collection<String> values) {
        return list(values.stream().map(TextNode::valueOf).toList());
    }

    static ObjectNode text(Text text) {
        return map("sv", text.sv()).put("en", text.en());
    }
}
