package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.streams.Predicates;
import net.sf.saxon.s9api.streams.Steps;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.identity.PersonalIdentities;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/** ENV-09: no part of a fault, HTTP header or result carries a personal identity. The finding does not repeat it. */
public final class NoPersonalIdentityLeaks implements ExchangeCheck {

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        List<Finding> findings = new ArrayList<>();
        reading.exchange().answer().map(HttpResponse::headers).orElse(List.of()).stream()
                .filter(header -> PersonalIdentities.isIn(header.value()))
                .map(Header::name)
                .forEach(name -> findings.add(leak("HTTP " + name)));
        faultParts(reading).stream()
                .filter(NoPersonalIdentityLeaks::holdsIdentity)
                .forEach(part ->
                        findings.add(leak("soap:Fault, " + part.getNodeName().getLocalName())));
        reading.result()
                .filter(NoPersonalIdentityLeaks::holdsIdentity)
                .ifPresent(result -> findings.add(leak("result")));
        return findings;
    }

    private static List<XdmNode> faultParts(ExchangeReading reading) {
        return reading.document()
                .map(document -> document.select(Steps.path("Envelope", "Body", "Fault", "*"))
                        .asListOfNodes())
                .orElse(List.of());
    }

    /** Text by text: run together, the end of one and a log id after it could pass for an identity. */
    private static boolean holdsIdentity(XdmNode part) {
        return part.select(Steps.descendantOrSelf().where(Predicates.isText()))
                .anyMatch(text -> PersonalIdentities.isIn(text.getStringValue()));
    }

    private static Finding leak(String place) {
        return Finding.failed(
                        "ENV-09",
                        Text.of(
                                "En personidentitet syns i ett fält som hamnar i loggar.",
                                "A personal identity shows in a field that ends up in logs."))
                .expected("logg-id (UUID)")
                .found(place)
                .remedy(Text.of(
                        "Skriv ett logg-id i stället för personnumret; ingen del av ett fel får gå att spåra till patienten.",
                        "Write a log id instead of the identity; no part of a fault may be traceable to the patient."));
    }
}
