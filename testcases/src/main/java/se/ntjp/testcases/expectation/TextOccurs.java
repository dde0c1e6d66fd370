package se.ntjp.testcases.expectation;

import java.util.List;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/** {@code text}: a string occurs in some text of the answer, character for character. */
record TextOccurs(String wanted) implements Expectation {

    private static final Text MESSAGE =
            Text.of("Texten finns inte någonstans i svaret.", "The text is nowhere in the answer.");
    private static final Text REMEDY = Text.of(
            "Kontrollera att texten finns i källsystemet, att tecknen avkodas med rätt teckentabell och att de kodas en enda gång i XML.",
            "Check that the text exists in the source system, that its characters are decoded with the right charset and are escaped exactly once in XML.");

    static TextOccurs from(Arguments arguments) {
        String wanted = arguments.value();
        if (wanted.isEmpty()) {
            throw Arguments.wrong("a text to look for", "an empty one");
        }
        return new TextOccurs(wanted);
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        for (XdmNode node : (Iterable<XdmNode>) () -> call.payload().axisIterator(Axis.DESCENDANT)) {
            if (node.getNodeKind() == XdmNodeKind.TEXT && node.getStringValue().contains(wanted)) {
                return List.of();
            }
        }
        return List.of(
                Findings.at(call.payload(), call, MESSAGE).expected(wanted).remedy(REMEDY));
    }
}
