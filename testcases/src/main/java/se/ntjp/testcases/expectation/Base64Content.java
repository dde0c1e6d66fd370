package se.ntjp.testcases.expectation;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * {@code base64}: the records hold Base64, and none of it is too large.
 *
 * @param at where in a record
 * @param maxBytes the largest size of the decoded content
 */
record Base64Content(String at, int maxBytes) implements Expectation {

    private static final Text NOTHING = Text.of(
            "Ingen post har %1$s, så testfallet visar inget.", "No record has %1$s, so the case shows nothing.");
    private static final Text BROKEN =
            Text.of("Innehållet i %1$s är inte Base64.", "The content of %1$s is not Base64.");
    private static final Text LARGE = Text.of("Innehållet i %1$s är för stort.", "The content of %1$s is too large.");
    private static final Text REMEDY = Text.of(
            "Lämna en referens i stället, eller minska innehållet.",
            "Give a reference instead, or make the content smaller.");

    static Base64Content from(Arguments arguments) {
        arguments.named("at", "maxBytes");
        return new Base64Content(arguments.text("at"), arguments.number("maxBytes"));
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        List<Supplier<Finding>> findings = new ArrayList<>();
        boolean any = false;
        for (XdmNode record : call.records()) {
            for (XdmNode node : call.nodes(record, at)) {
                any = true;
                judge(call, node).ifPresent(findings::add);
            }
        }
        return any ? Findings.limited(findings) : List.of(Findings.at(call.payload(), call, NOTHING.with(at)));
    }

    private Optional<Supplier<Finding>> judge(CallReading call, XdmNode node) {
        try {
            int size = Base64.getDecoder().decode(node.getStringValue().replaceAll("\\s", "")).length;
            return size <= maxBytes
                    ? Optional.empty()
                    : Optional.of(() -> Findings.at(node, call, LARGE.with(at))
                            .expected("≤ " + maxBytes + " B")
                            .found(size + " B")
                            .remedy(REMEDY));
        } catch (IllegalArgumentException e) {
            return Optional.of(() -> Findings.at(node, call, BROKEN.with(at)).found(e.getMessage()));
        }
    }
}
