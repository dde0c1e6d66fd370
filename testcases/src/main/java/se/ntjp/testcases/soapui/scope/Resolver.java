package se.ntjp.testcases.soapui.scope;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.soapui.script.Script;

/**
 * Finds the value that one {@code ${…}} stands for: {@code name}, {@code #Scope#name}, {@code Step#Property}, each
 * perhaps with {@code #xpath} behind, or {@code =script}.
 */
final class Resolver {

    /** What a step got from outside; as SoapUI names its properties. */
    private static final Set<String> FOREIGN = Set.of("response", "responseasxml", "rawresponse", "result");

    private final Values values;

    Resolver(Values values) {
        this.values = values;
    }

    /**
     * What was found.
     *
     * @param value {@code null} for none
     * @param foreign whether it came from an answer or a script
     * @param reason why there is none, where that is not plain
     */
    record Found(String value, boolean foreign, String reason) {

        static Found none(String reason) {
            return new Found(null, false, reason);
        }

        static Found of(Object value, boolean foreign) {
            return new Found(value == null ? null : value.toString(), foreign, "");
        }
    }

    Found resolve(String name) {
        if (name.startsWith("=")) {
            return script(name.substring(1));
        }
        if (name.startsWith("#")) {
            return scoped(name.split("#", 4));
        }
        if (!name.contains("#") || values.context().containsKey(name)) {
            return ofContext(name);
        }
        String[] parts = name.split("#", 2);
        Optional<StepItem> step = values.testCase().map(testCase -> testCase.getTestStepByName(parts[0]));
        if (step.isEmpty()) {
            return xpath(ofContext(parts[0]), parts[1]);
        }
        String[] rest = parts[1].split("#", 2);
        Found whole = Found.of(property(step.get(), rest[0]), FOREIGN.contains(rest[0].toLowerCase(Locale.ROOT)));
        return rest.length == 1 ? whole : xpath(whole, rest[1]);
    }

    /** Only the user's own test data may hold further names: whatever else scripts put there may come from the other side. */
    private Found ofContext(String name) {
        Object value = values.context().get(name);
        return Found.of(value, value == null || !isTestData(value.toString()));
    }

    private boolean isTestData(String value) {
        TestData data = values.context().services().data();
        return value.contains("${")
                && (data.global().containsValue(value)
                        || data.cases().values().stream().anyMatch(own -> own.containsValue(value)));
    }

    private Found script(String text) {
        Script script = new Script("${=" + text + "}", text);
        return Found.of(
                values.scripts()
                        .run(
                                script,
                                values.bindings(),
                                values.context().services().world()),
                true);
    }

    /** {@code #Scope#name} or {@code #Scope#name#xpath}, split at its signs. */
    private Found scoped(String[] parts) {
        if (parts.length < 3) {
            return Found.none("");
        }
        Optional<? extends PropertyTable> table =
                switch (parts[1]) {
                    case "Project" -> Optional.of(values.project());
                    case "TestSuite" -> values.testCase().map(CaseItem::getTestSuite);
                    case "TestCase" -> values.testCase();
                    case "MockService" -> values.mockService();
                    // The machine's own settings are no part of a test: Global, System and Env have nothing.
                    default -> Optional.empty();
                };
        Found whole = Found.of(table.map(found -> property(found, parts[2])).orElse(null), false);
        return parts.length == 3 ? whole : xpath(whole, parts[3]);
    }

    private static String property(PropertyTable table, String name) {
        if (table.hasProperty(name)) {
            return table.getPropertyValue(name);
        }
        for (String other : table.getPropertyNames()) {
            if (other.equalsIgnoreCase(name)) {
                return table.getPropertyValue(other);
            }
        }
        return null;
    }

    private Found xpath(Found xml, String expression) {
        if (xml.value() == null) {
            return xml;
        }
        RunServices services = values.context().services();
        try {
            XdmNode document = services.parse(xml.value());
            XdmValue selected = services.xpath(document, expression, Map.of());
            return selected.size() == 0
                    ? Found.none("the XPath selects nothing")
                    : Found.of(selected.itemAt(0).getStringValue(), true);
        } catch (IllegalArgumentException e) {
            return Found.none(e.getMessage());
        }
    }
}
