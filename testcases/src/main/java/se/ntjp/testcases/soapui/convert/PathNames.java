package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the places in a record that several expectations look at a name, so that cases say what and not where. */
final class PathNames {

    private static final List<String> OF_RECORDS = List.of("everyRecord", "someRecord", "docBook", "base64");

    private PathNames() {}

    /** Puts names into the cases for the XPaths that stand there more than once. */
    static Map<String, String> shorten(List<ObjectNode> cases) {
        List<ObjectNode> places = places(cases);
        Map<String, Integer> uses = new LinkedHashMap<>();
        places.forEach(place -> uses.merge(place.get("at").asText(), 1, Integer::sum));
        Map<String, String> names = new LinkedHashMap<>();
        uses.forEach((xpath, count) -> {
            String local = xpath.replaceFirst("(?s)^.*[/:]", "");
            if (count > 1 && local.matches("[A-Za-z][A-Za-z0-9]*") && !xpath.startsWith("./")) {
                names.put(unique(local, xpath, names), xpath);
            }
        });
        names.forEach((name, xpath) -> places.stream()
                .filter(place -> place.get("at").asText().equals(xpath))
                .forEach(place -> place.put("at", name)));
        return names;
    }

    /** The element's name; with its parent's before it, or a number after it, where another has the same. */
    private static String unique(String local, String xpath, Map<String, String> taken) {
        String[] steps = xpath.split("/");
        String parent = steps.length > 1 ? steps[steps.length - 2].replaceFirst("^.*:", "") : "";
        String longer = parent.matches("[A-Za-z][A-Za-z0-9]*")
                ? parent + Character.toUpperCase(local.charAt(0)) + local.substring(1)
                : local;
        String name = taken.containsKey(local) ? longer : local;
        for (int copy = 2; taken.containsKey(name); copy++) {
            name = longer + copy;
        }
        return name;
    }

    private static List<ObjectNode> places(List<ObjectNode> cases) {
        List<ObjectNode> places = new ArrayList<>();
        for (ObjectNode each : cases) {
            for (JsonNode call : each.path("calls")) {
                for (JsonNode expectation : call.path("expect")) {
                    OF_RECORDS.stream()
                            .map(expectation::path)
                            .filter(arguments -> arguments.has("at"))
                            .forEach(arguments -> places.add((ObjectNode) arguments));
                }
            }
        }
        return places;
    }
}
