package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one template of all requests of a contract. It has every element that some request has, in the requests' order;
 * what differs between requests is a parameter, and a request that lacks an element gives its parameters no value.
 */
final class RequestMerge {

    private static final Pattern ONE_NAME = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_-]*)}");

    /** Parameters that every call has by itself, where the test data have them. */
    private static final Set<String> GIVEN = Set.of("patientId", "patientIdType");

    private final Map<String, String> renamed;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Map<String, String>> parameters = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Nothing merged yet.
     *
     * @param renamed name of a value to the name that its parameter must have
     */
    RequestMerge(Map<String, String> renamed) {
        this.renamed = renamed;
    }

    /** A place in the template: the same element of several requests, by the requests' numbers. */
    private record Slot(String shape, Map<Integer, RequestElement> elements) {

        RequestElement any() {
            return elements.values().iterator().next();
        }

        /** What the requests have at the i-th leaf. */
        Set<String> values(int leaf) {
            Set<String> values = new LinkedHashSet<>();
            elements.values()
                    .forEach(element -> values.add(element.leaves().get(leaf).text()));
            return values;
        }
    }

    /**
     * Adds the elements of a request.
     *
     * @return the request's number
     */
    int add(List<RequestElement> elements) {
        int request = parameters.size();
        parameters.add(new LinkedHashMap<>());
        int from = 0;
        for (int i = 0; i < elements.size(); i++) {
            int place = place(elements.subList(i, elements.size()), from);
            slots.get(place).elements().put(request, elements.get(i));
            from = place + 1;
        }
        return request;
    }

    /** The slot of the first of these elements: one that is there, else a new one before those of the elements after it. */
    private int place(List<RequestElement> elements, int from) {
        String shape = elements.get(0).shape();
        int place = find(shape, from);
        if (place == slots.size()) {
            for (RequestElement later : elements) {
                place = Math.min(place, find(later.shape(), from));
            }
            slots.add(place, new Slot(shape, new LinkedHashMap<>()));
        }
        return place;
    }

    private int find(String shape, int from) {
        int place = from;
        while (place < slots.size() && !slots.get(place).shape().equals(shape)) {
            place++;
        }
        return place;
    }

    /** The template, once every request is there; from then on the requests have parameters. */
    ObjectNode template(Prefixes prefixes) {
        ObjectNode template = JsonNodeFactory.instance.objectNode();
        for (Slot slot : slots) {
            append(template, slot.any(), texts(slot).iterator(), prefixes);
        }
        return template;
    }

    /** What a request fills the template with; the values may hold {@code ${name}}. */
    Map<String, String> parameters(int request) {
        return parameters.get(request);
    }

    /** The names of all parameters. */
    Collection<String> names() {
        return Set.copyOf(taken);
    }

    private static void append(ObjectNode parent, RequestElement element, Iterator<String> texts, Prefixes prefixes) {
        String name = prefixes.name(element.namespace(), element.name());
        if (element.children().isEmpty()) {
            put(parent, name, TextNode.valueOf(texts.next()));
            return;
        }
        ObjectNode children = JsonNodeFactory.instance.objectNode();
        element.children().forEach(child -> append(children, child, texts, prefixes));
        put(parent, name, children);
    }

    /** Elements of one name become a list. */
    private static void put(ObjectNode parent, String name, JsonNode content) {
        if (!parent.has(name)) {
            parent.set(name, content);
        } else if (parent.get(name) instanceof ArrayNode list) {
            list.add(content);
        } else {
            parent.set(
                    name,
                    JsonNodeFactory.instance.arrayNode().add(parent.get(name)).add(content));
        }
    }

    /**
     * The texts of a slot's leaves: what all requests agree on as it stands, all else a parameter. An element that only
     * some requests have needs one parameter, by whose absence it is left out.
     */
    private List<String> texts(Slot slot) {
        int leaves = slot.any().leaves().size();
        boolean everywhere = slot.elements().size() == parameters.size();
        boolean[] fixed = new boolean[leaves];
        boolean allFixed = true;
        for (int leaf = 0; leaf < leaves; leaf++) {
            fixed[leaf] = slot.values(leaf).size() == 1
                    && !slot.values(leaf).iterator().next().contains("${");
            allFixed &= fixed[leaf];
        }
        if (allFixed && !everywhere) {
            fixed[leaves - 1] = false;
        }
        List<String> texts = new ArrayList<>();
        for (int leaf = 0; leaf < leaves; leaf++) {
            texts.add(
                    fixed[leaf] ? slot.values(leaf).iterator().next() : "${" + parameter(slot, leaf, everywhere) + "}");
        }
        return texts;
    }

    private String parameter(Slot slot, int leaf, boolean everywhere) {
        String wished = wished(slot.any().leaves().get(leaf).name(), slot.values(leaf));
        String name = unique(GIVEN.contains(wished) && !everywhere ? "asked-" + wished : wished);
        slot.elements().forEach((request, element) -> {
            String value = element.leaves().get(leaf).text();
            if (!GIVEN.contains(name) || !value.equals("${" + name + "}")) {
                parameters.get(request).put(name, value);
            }
        });
        return name;
    }

    /** The name that the values go by, where they agree on it or one of them must have it; else that of the element. */
    private String wished(String element, Set<String> values) {
        List<Optional<String>> names = values.stream().map(this::name).toList();
        boolean agreed = names.get(0).isPresent() && Set.copyOf(names).size() == 1;
        return names.stream()
                .flatMap(Optional::stream)
                .filter(name -> agreed || GIVEN.contains(name) || renamed.containsValue(name))
                .findFirst()
                .orElseGet(() -> {
                    String plain = element.replaceAll("[^A-Za-z0-9_-]", "");
                    return plain.matches("[A-Za-z].*") ? plain : "value";
                });
    }

    private Optional<String> name(String value) {
        Matcher one = ONE_NAME.matcher(value);
        return one.matches() ? Optional.of(renamed.getOrDefault(one.group(1), one.group(1))) : Optional.empty();
    }

    private String unique(String wished) {
        String name = wished;
        for (int copy = 2; !taken.add(name); copy++) {
            name = wished + copy;
        }
        return name;
    }
}
