package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.ntjp.testcases.data.Placeholders;

/** A call of a suite while it is being written. */
final class CallDraft {

    static final String CONSUMER = "${httpHeaderHsaId}";
    /** Rules that every assertion of SoapUI's rests on: an answer came, it is the contract's, of the kind that is wanted. */
    private static final List<String> ALWAYS_COUNT = List.of("BP21-R07f", "ERR-01", "ERR-02", "PLT-01");

    static final String LOGICAL_ADDRESS = "${logicalAddress}";

    private final String id;
    private final String step;
    private final String contract;
    private final Map<String, String> with = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, ObjectNode> take = new LinkedHashMap<>();
    private final Set<ObjectNode> expect = new LinkedHashSet<>();
    private final Set<String> asked = new TreeSet<>();
    private String consumer = CONSUMER;
    private String logicalAddress = LOGICAL_ADDRESS;
    private String answer = "response";
    private ObjectNode repeat;
    private final Set<String> counts = new TreeSet<>(ALWAYS_COUNT);
    private boolean unchecked;

    CallDraft(String id, String step, String contract) {
        this.id = id;
        this.step = step;
        this.contract = contract;
    }

    String id() {
        return id;
    }

    /** The project's step that it was. */
    String step() {
        return step;
    }

    /** The namespace of the contract that it calls. */
    String contract() {
        return contract;
    }

    CallDraft with(Map<String, String> parameters) {
        with.putAll(parameters);
        return this;
    }

    CallDraft headers(Map<String, String> values) {
        headers.putAll(values);
        return this;
    }

    CallDraft from(String hsaId) {
        consumer = hsaId;
        return this;
    }

    CallDraft to(String address) {
        logicalAddress = address;
        return this;
    }

    /** Test data that the request asks with though no parameter names it. */
    CallDraft asks(Set<String> names) {
        asked.addAll(names);
        return this;
    }

    CallDraft answered(String kind) {
        answer = kind;
        return this;
    }

    void expect(ObjectNode expectation) {
        expect.add(expectation);
    }

    /** Makes it a family of calls, one for each period; the parameters that held the period are given by that. */
    void repeat(String over, String unfiltered, String count, Set<String> days) {
        repeat = Yaml.map("over", over).put("of", unfiltered);
        if (!count.isEmpty()) {
            repeat.put("count", count);
        }
        with.values().removeIf(value -> days.stream().anyMatch(day -> value.equals("${" + day + "}")));
        asked.removeAll(days);
    }

    /** Fills what holds {@code ${name}} from the answer to an earlier call. */
    void take(String name, String from, String xpath) {
        String placeholder = "${" + name + "}";
        Set<String> filled = new LinkedHashSet<>();
        with.forEach((parameter, value) -> {
            if (value.equals(placeholder)) {
                filled.add(parameter);
            }
        });
        with.keySet().removeAll(filled);
        if (logicalAddress.contains(placeholder)
                || headers.values().stream().anyMatch(value -> value.contains(placeholder))) {
            filled.add(name);
        }
        for (String parameter : filled) {
            take.put(
                    parameter,
                    Yaml.map("parameter", parameter).put("from", from).put("at", xpath));
        }
        asked.remove(name);
    }

    private boolean wantsRecords() {
        return expect.stream()
                .map(each -> each.path("records"))
                .anyMatch(records -> records.isNumber() || "some".equals(records.asText()));
    }

    /** What it expects. SoapUI's checks of every record hold of none; so they do here, unless there must be some. */
    List<ObjectNode> expectations() {
        boolean empty = !wantsRecords();
        return expect.stream()
                .map(each -> empty && each.has("everyRecord") ? allowingNone(each) : each)
                .toList();
    }

    private static ObjectNode allowingNone(ObjectNode expectation) {
        ObjectNode copy = expectation.deepCopy();
        copy.withObject("everyRecord").put("allowEmpty", true);
        return copy;
    }

    /** The names of test data that it cannot do without. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(asked);
        List<String> texts = new ArrayList<>(with.values());
        texts.addAll(headers.values());
        texts.add(consumer);
        texts.add(logicalAddress);
        texts.forEach(text -> names.addAll(Placeholders.names(text)));
        expect.forEach(each -> names.addAll(Placeholders.names(each)));
        if (repeat != null) {
            names.addAll(Placeholders.names(repeat.path("count").asText()));
        }
        names.removeAll(take.keySet());
        return names;
    }

    /** Lets the request be one that the schema forbids, as one that is to be refused may be. */
    void unchecked() {
        unchecked = true;
    }

    /** Lets a rule of every exchange count, since the project asserts it of this request. */
    void counts(String rule) {
        counts.add(rule);
    }

    /** The rules of every exchange that the project asserts of this request. */
    Set<String> counts() {
        return counts;
    }

    /**
     * As a suite writes it.
     *
     * @param suiteCounts the rules that count where a call does not say
     */
    JsonNode yaml(Set<String> suiteCounts) {
        ObjectNode call = Yaml.map("id", id);
        put(call, "logicalAddress", logicalAddress, LOGICAL_ADDRESS);
        put(call, "consumer", consumer, CONSUMER);
        if (!headers.isEmpty()) {
            call.set("headers", Yaml.map(headers));
        }
        if (!with.isEmpty()) {
            call.set("with", Yaml.map(with));
        }
        if (!take.isEmpty()) {
            call.set("take", Yaml.list(take.values()));
        }
        if (repeat != null) {
            call.set("repeat", repeat);
        }
        if (unchecked) {
            call.put("kind", "unchecked");
        }
        put(call, "answer", answer, "response");
        if (!counts.equals(suiteCounts)) {
            call.set("counts", Yaml.texts(counts));
        }
        if (!expect.isEmpty()) {
            call.set("expect", Yaml.list(expectations()));
        }
        return call;
    }

    private static void put(ObjectNode call, String key, String value, String preset) {
        if (!value.equals(preset)) {
            call.put(key, value);
        }
    }
}
