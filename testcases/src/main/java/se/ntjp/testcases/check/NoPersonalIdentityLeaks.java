package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.schema.FaultFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/** ENV-09: no fault text, HTTP header or log id carries a personal identity. */
public final class NoPersonalIdentityLeaks implements ExchangeCheck {

    private static final Pattern IDENTITY = Pattern.compile(
            "(?<![0-9])(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01]|[6-8][0-9]|9[01])-?[0-9]{4}(?![0-9])");

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        List<Finding> findings = new ArrayList<>();
        reading.exchange().answer().map(HttpResponse::headers).orElse(List.of()).stream()
                .filter(header -> holdsIdentity(header.value()))
                .map(Header::name)
                .forEach(name -> findings.add(leak("HTTP " + name)));
        reading.envelope()
                .flatMap(EnvelopeFacts::fault)
                .flatMap(FaultFacts::string)
                .filter(NoPersonalIdentityLeaks::holdsIdentity)
                .ifPresent(text -> findings.add(leak("faultstring")));
        reading.result()
                .map(result -> result.getStringValue())
                .filter(NoPersonalIdentityLeaks::holdsIdentity)
                .ifPresent(text -> findings.add(leak("result")));
        return findings;
    }

    private static boolean holdsIdentity(String text) {
        Matcher matcher = IDENTITY.matcher(text);
        return matcher.find();
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
