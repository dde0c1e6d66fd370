package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.schema.FaultFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * ENV-06, ENV-09: a SOAP fault has only the children SOAP 1.1 knows, without namespace, a standard faultcode, and, as
 * recommended, a log id.
 */
public final class FaultIsProper implements ExchangeCheck {

    private static final Set<String> CHILDREN = Set.of("faultcode", "faultstring", "faultactor", "detail");
    private static final Set<String> CODES = Set.of("Client", "Server", "MustUnderstand", "VersionMismatch");
    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        return reading.envelope()
                .filter(EnvelopeFacts::soap11)
                .flatMap(EnvelopeFacts::fault)
                .map(fault -> judge(fault, reading))
                .orElse(List.of());
    }

    private static List<Finding> judge(FaultFacts fault, ExchangeReading reading) {
        List<Finding> findings = new ArrayList<>();
        fault.children().stream()
                .filter(child -> !child.getNamespaceURI().isEmpty() || !CHILDREN.contains(child.getLocalPart()))
                .findFirst()
                .ifPresent(child -> findings.add(Finding.failed(
                                "ENV-06",
                                Text.of(
                                        "SOAP-felet har ett underelement som inte finns i SOAP 1.1.",
                                        "The SOAP fault has a child that SOAP 1.1 does not know."))
                        .expected("faultcode, faultstring, faultactor, detail")
                        .found(child.toString())
                        .remedy(Text.of(
                                "Skriv underelementen utan namnrymd och lägg allt eget i detail.",
                                "Write the children without namespace, and everything of your own into detail."))));
        if (!standardCode(fault)) {
            findings.add(
                    Finding.failed(
                                    "ENV-06",
                                    Text.of(
                                            "SOAP-felets faultcode är inte en standardkod.",
                                            "The fault's faultcode is not a standard one."))
                            .expected("soap:Client, soap:Server, soap:MustUnderstand, soap:VersionMismatch")
                            .found(fault.code().orElse("–"))
                            .remedy(
                                    Text.of(
                                            "Skriv soap:Server, eller soap:Client där anropet är fel, med ett prefix som är bundet till SOAP 1.1. Egna koder hör hemma i detail.",
                                            "Write soap:Server, or soap:Client where the request is wrong, with a prefix bound to SOAP 1.1. Codes of your own belong in detail.")));
        }
        if (fault.string().filter(text -> !text.isBlank()).isEmpty()) {
            findings.add(Finding.failed(
                            "ENV-06",
                            Text.of("SOAP-felet har ingen faultstring.", "The SOAP fault has no faultstring."))
                    .expected("faultstring")
                    .found("–")
                    .remedy(Text.of(
                            "Skriv i ord vad som gick fel, utan personuppgifter.",
                            "Say in words what went wrong, without personal data.")));
        }
        if (reading.document()
                .filter(answer -> !UUID.matcher(answer.getStringValue()).find())
                .isPresent()) {
            findings.add(
                    Finding.remark(
                            "ENV-09",
                            Text.of(
                                    "SOAP-felet har inget logg-id (UUID); det rekommenderas, så att felet kan sökas i loggen.",
                                    "The SOAP fault has no log id (UUID); one is recommended, so that the fault can be found in the log.")));
        }
        return findings;
    }

    private static boolean standardCode(FaultFacts fault) {
        return fault.codeName()
                .filter(code -> EnvelopeFacts.SOAP_1_1.equals(code.getNamespaceURI()))
                .map(QName::getLocalPart)
                .filter(CODES::contains)
                .isPresent();
    }
}
