package se.ntjp.testcases.soapui.project;

import java.util.Map;

/**
 * An assertion as written.
 *
 * @param type SoapUI's name of the type. Beware: {@code SOAP Fault Assertion} means <i>not</i> a SOAP fault, and
 *     {@code Not SOAP Fault Assertion} means a SOAP fault
 * @param name its own name; the type's where it has none
 * @param disabled whether it is switched off
 * @param settings the texts of its configuration by element name, for example {@code path}, {@code content},
 *     {@code token}, {@code scriptText}
 */
public record Assertion(String type, String name, boolean disabled, Map<String, String> settings) {

    public Assertion {
        settings = Ordered.copyOf(settings);
    }

    /** A setting; empty text where it is absent. */
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** A setting that is true or false; false where it is absent. */
    public boolean flag(String name) {
        return Boolean.parseBoolean(setting(name).strip());
    }
}
