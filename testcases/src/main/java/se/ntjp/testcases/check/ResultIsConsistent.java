package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.streams.Steps;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.reading.NodePath;
import se.ntjp.testcases.verdict.Finding;

/**
 * ERR-06, ERR-07, ERR-08: errorCode only with ERROR; logId is a UUID; an ERROR answer holds nothing but the result.
 * Contracts without a result element have no such rules (ERR-09).
 */
public final class ResultIsConsistent implements ExchangeCheck {

    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        return reading.result()
                .map(result -> judge(result, reading.resultCode().orElse("")))
                .orElse(List.of());
    }

    private static List<Finding> judge(XdmNode result, String code) {
        List<Finding> findings = new ArrayList<>();
        child(result, "errorCode")
                .filter(errorCode -> !code.equals("ERROR"))
                .ifPresent(
                        errorCode -> findings.add(
                                Finding.failed(
                                                "ERR-06",
                                                Text.of(
                                                        "errorCode får bara följa med resultCode ERROR.",
                                                        "errorCode may only come with resultCode ERROR."))
                                        .where(NodePath.of(errorCode))
                                        .expected("resultCode ERROR")
                                        .found("resultCode " + (code.isEmpty() ? "–" : code))
                                        .remedy(
                                                Text.of(
                                                        "Utelämna errorCode när anropet är utfört, eller svara resultCode ERROR.",
                                                        "Leave errorCode out where the request was carried out, or answer resultCode ERROR."))));
        child(result, "logId")
                .filter(logId -> !UUID.matcher(logId.getStringValue().strip()).matches())
                .ifPresent(logId -> findings.add(
                        Finding.failed("ERR-07", Text.of("logId ska vara ett UUID.", "logId must be a UUID."))
                                .where(NodePath.of(logId))
                                .expected("UUID")
                                .found(logId.getStringValue())
                                .remedy(Text.of(
                                        "Skapa ett nytt UUID för varje svar och skriv det i loggen.",
                                        "Make a new UUID for each answer and write it to the log."))));
        if (code.equals("ERROR")) {
            siblings(result)
                    .ifPresent(
                            other -> findings.add(
                                    Finding.failed(
                                                    "ERR-08",
                                                    Text.of(
                                                            "Ett svar med resultCode ERROR ska bara innehålla result.",
                                                            "An answer with resultCode ERROR must hold nothing but result."))
                                            .where(NodePath.of(other))
                                            .found(other.getNodeName().getLocalName())
                                            .remedy(
                                                    Text.of(
                                                            "ERROR betyder att anropet inte är utfört: utelämna posterna, eller svara OK eller INFO.",
                                                            "ERROR means that the request was not carried out: leave the records out, or answer OK or INFO."))));
        }
        return findings;
    }

    private static Optional<XdmNode> child(XdmNode parent, String name) {
        return parent.select(Steps.child(name)).findFirst();
    }

    private static Optional<XdmNode> siblings(XdmNode result) {
        for (XdmNode node : (Iterable<XdmNode>) () -> result.getParent().axisIterator(Axis.CHILD)) {
            if (node.getNodeKind() == XdmNodeKind.ELEMENT && !node.equals(result)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }
}
