package se.ntjp.testcases.soapui.stricter;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.verdict.Finding;

/**
 * RES-02: an answer holds nobody else's data than the patient's that was asked for. One official suite asks that some
 * record is the patient's, and one does not compare at all (soapui.md §5.1 no 2). Identities that the test data name in
 * {@code linkedPatientIds} are the patient's too.
 */
public final class OnlyTheRequestedPatient implements StricterCheck {

    private static final String RULE = "RES-02";
    private static final String BODY = "/*[local-name()='Envelope']/*[local-name()='Body']/*";
    private static final Set<String> NAMES =
            Set.of("patientid", "subjectofcareid", "subjectofcare", "registeredresidentidentification");
    private static final String IDENTITY = "(*[local-name()=('id','extension')], .[not(*)])[1]/normalize-space()";
    private static final int SHOWN = 5;

    @Override
    public List<Finding> judge(Step.SoapRequest step, ExchangeItem exchange, RunContext context) {
        XdmNode request;
        try {
            request = context.services().parse(exchange.requestContent());
        } catch (IllegalArgumentException e) {
            // A case may send what is not XML; it asks for nobody.
            return List.of();
        }
        Set<String> asked = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (XdmItem item : xpath(context, request, BODY + "/*")) {
            XdmNode element = (XdmNode) item;
            String name = element.getNodeName().getLocalName();
            if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                names.add(name);
                asked.addAll(texts(context, element, IDENTITY));
            }
        }
        asked.remove("");
        if (asked.isEmpty()) {
            return List.of();
        }
        Set<String> known = new TreeSet<>(asked);
        known.addAll(linked(context));
        XdmNode answer = context.services().parse(exchange.responseContent());
        Set<String> others = new LinkedHashSet<>();
        for (String name : names) {
            others.addAll(texts(context, answer, "%s//*[local-name()='%s']/%s".formatted(BODY, name, IDENTITY)));
        }
        others.removeAll(known);
        others.remove("");
        return others.isEmpty() ? List.of() : List.of(finding(asked, others));
    }

    /** Whether an answer says whose records it holds; one that holds none shows nothing. */
    public static boolean isNamedIn(ExchangeItem exchange, RunContext context) {
        XdmNode answer = context.services().parse(exchange.responseContent());
        return xpath(context, answer, BODY + "/*//*").stream()
                .map(XdmNode.class::cast)
                .anyMatch(
                        node -> NAMES.contains(node.getNodeName().getLocalName().toLowerCase(Locale.ROOT)));
    }

    private static Finding finding(Set<String> asked, Set<String> others) {
        return Finding.failed(
                        RULE,
                        Text.of(
                                "Svaret innehåller en annan patients uppgifter.",
                                "The answer holds another patient's data."))
                .expected(String.join(", ", asked))
                .found(String.join(", ", others.stream().limit(SHOWN).toList()))
                .remedy(
                        Text.of(
                                "Stoppa utlämnandet tills felet är rättat: kontrollera att sökningen sker på hela identiteten. Är identiteten länkad till patientens, ange den i linkedPatientIds i testdata.",
                                "Stop handing data out until this is mended: check that the search uses the whole identity. If the identity is linked to the patient's, name it in linkedPatientIds of the test data."));
    }

    private static List<String> linked(RunContext context) {
        Object linked = context.get("linkedPatientIds");
        return linked == null
                ? List.of()
                : Arrays.stream(linked.toString().split(",")).map(String::strip).toList();
    }

    private static List<String> texts(RunContext context, XdmNode node, String expression) {
        return xpath(context, node, expression).stream()
                .map(XdmItem::getStringValue)
                .toList();
    }

    private static net.sf.saxon.s9api.XdmValue xpath(RunContext context, XdmNode node, String expression) {
        return context.services().xpath(node, expression, Map.of());
    }
}
