package se.ntjp.contracts.lint.rule;

import se.ntjp.contracts.text.Text;

/** How much a broken rule matters, calibrated on 180 published WSDLs: what most of them break is no error. */
public enum Severity {
    /** The contract cannot be used, or systems built on it will not understand each other. */
    ERROR(Text.of("Fel", "Error")),
    /** The contract works, but departs from a rule or recommendation. */
    WARNING(Text.of("Varning", "Warning")),
    /** Worth knowing; most published contracts do the same. */
    INFO(Text.of("Upplysning", "Info"));

    private final Text words;

    Severity(Text words) {
        this.words = words;
    }

    /** What people call it. */
    public Text words() {
        return words;
    }
}
