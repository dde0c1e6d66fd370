package se.ntjp.testcases.expectation;

import java.util.List;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.verdict.Finding;

/** What an element must show: a value, something, nothing, or whatever an XPath says. */
interface Condition {

    /** The arguments that say a condition. */
    String[] ARGUMENTS = {"at", "is", "in", "absent", "that", "message", "remedy", "rule"};

    /** Whether it holds of an element. */
    boolean holds(CallReading call, XdmNode element);

    /** The failure of an element of which it does not hold. */
    Finding broken(CallReading call, XdmNode element);

    /** Whether it does not hold because there is nothing at all to look at, which is another thing than a wrong value. */
    default boolean lacking(CallReading call, XdmNode element) {
        return false;
    }

    /** A finding about all records together, in the suite's words where it has any. */
    default Finding said(Finding finding) {
        return finding;
    }

    /** The condition as the suite writes it. */
    String words();

    /**
     * Reads a condition, and what the suite says where it is broken. Conditions are {@code {at, is}}, {@code {at, in}} with values between commas, {@code {at}}, {@code {at, absent: true}} or
     * {@code {that}}.
     */
    static Condition from(Arguments arguments) {
        Words words = Words.from(arguments);
        return new Worded(plain(arguments), words);
    }

    private static Condition plain(Arguments arguments) {
        boolean at = arguments.has("at");
        if (at == arguments.has("that")) {
            throw Arguments.wrong("either at or that", at ? "both" : "neither");
        }
        if (!at) {
            return new That(arguments.text("that"));
        }
        boolean absent = arguments.flag("absent");
        if (arguments.has("in")) {
            return in(arguments, absent);
        }
        if (!arguments.has("is")) {
            return absent ? new Absent(arguments.text("at")) : new Present(arguments.text("at"));
        }
        if (absent) {
            throw Arguments.wrong("either is or absent", "both");
        }
        return new Is(arguments.text("at"), arguments.list("is"), arguments.isBoolean("is"));
    }

    private static Condition in(Arguments arguments, boolean absent) {
        if (absent || arguments.has("is")) {
            throw Arguments.wrong("one of is, in or absent", "several");
        }
        List<String> values = Stream.of(arguments.text("in").split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return new Is(arguments.text("at"), values, false);
    }

    /** A condition with a suite's own words; a value that is not there is told as such, and not as a wrong one. */
    record Worded(Condition condition, Words said) implements Condition {

        @Override
        public boolean holds(CallReading call, XdmNode element) {
            return condition.holds(call, element);
        }

        @Override
        public Finding broken(CallReading call, XdmNode element) {
            Finding finding = condition.broken(call, element);
            return condition.lacking(call, element) ? finding : said.of(finding);
        }

        @Override
        public Finding said(Finding finding) {
            return said.of(finding);
        }

        @Override
        public String words() {
            return condition.words();
        }
    }

    /**
     * At least one value at a place is one of these. Blanks around a value do not count, and {@code 1} is as good as
     * {@code true} where the suite expects a truth value, as in XML Schema.
     */
    record Is(String at, List<String> wanted, boolean truth) implements Condition {

        private static final Text MESSAGE =
                Text.of("%1$s har inte det väntade värdet.", "%1$s does not have the expected value.");
        private static final Text MISSING = Text.of("%1$s saknas.", "%1$s is missing.");
        private static final Text REMEDY = Text.of(
                "Jämför värdet i källsystemet med det i svaret, och kontrollera mappningen till elementet.",
                "Compare the value in the source system with that of the answer, and check the mapping to the element.");

        @Override
        public boolean holds(CallReading call, XdmNode element) {
            return call.values(element, at).stream().map(this::plain).anyMatch(wanted::contains);
        }

        @Override
        public Finding broken(CallReading call, XdmNode element) {
            List<XdmNode> nodes = call.nodes(element, at);
            String found = String.join(", ", call.values(element, at));
            return Findings.at(
                            nodes.isEmpty() ? element : nodes.get(0),
                            call,
                            (found.isEmpty() ? MISSING : MESSAGE).with(at))
                    .expected(String.join(" | ", wanted))
                    .found(found)
                    .remedy(REMEDY);
        }

        @Override
        public boolean lacking(CallReading call, XdmNode element) {
            return call.values(element, at).stream().allMatch(String::isBlank);
        }

        @Override
        public String words() {
            return at + " = " + String.join(" | ", wanted);
        }

        private String plain(String value) {
            String plain = value.strip();
            if (!truth) {
                return plain;
            }
            return plain.equals("1") ? "true" : plain.equals("0") ? "false" : plain;
        }
    }

    /** Something at a place has a value that is not blank. */
    record Present(String at) implements Condition {

        private static final Text MESSAGE = Text.of("%1$s saknas eller är tomt.", "%1$s is missing or empty.");
        private static final Text REMEDY = Text.of(
                "Registrera uppgiften i källsystemet, och kontrollera mappningen till elementet.",
                "Register the item in the source system, and check the mapping to the element.");

        @Override
        public boolean holds(CallReading call, XdmNode element) {
            return call.values(element, at).stream().anyMatch(value -> !value.isBlank());
        }

        @Override
        public Finding broken(CallReading call, XdmNode element) {
            return Findings.at(element, call, MESSAGE.with(at)).expected(at).remedy(REMEDY);
        }

        @Override
        public String words() {
            return at;
        }
    }

    /** There is nothing at a place. */
    record Absent(String at) implements Condition {

        private static final Text MESSAGE =
                Text.of("%1$s finns, men ska inte göra det.", "%1$s is there, but should not be.");
        private static final Text REMEDY = Text.of("Utelämna elementet.", "Leave the element out.");

        @Override
        public boolean holds(CallReading call, XdmNode element) {
            return call.nodes(element, at).isEmpty();
        }

        @Override
        public Finding broken(CallReading call, XdmNode element) {
            return Findings.at(call.nodes(element, at).get(0), call, MESSAGE.with(at))
                    .remedy(REMEDY);
        }

        @Override
        public String words() {
            return "not(" + at + ")";
        }
    }

    /** An XPath holds. */
    record That(String xpath) implements Condition {

        private static final Text MESSAGE = Text.of("Villkoret håller inte.", "The condition does not hold.");

        @Override
        public boolean holds(CallReading call, XdmNode element) {
            return call.xpaths().holds(element, xpath);
        }

        @Override
        public Finding broken(CallReading call, XdmNode element) {
            return Findings.at(element, call, MESSAGE).expected(xpath);
        }

        @Override
        public String words() {
            return xpath;
        }
    }
}
