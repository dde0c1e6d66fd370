package se.ntjp.testcases.check;

import se.ntjp.contracts.text.Text;

/** What to do about an HTTP status, and what becomes of the answer behind the platform, as VP was seen to behave. */
final class StatusRemedy {

    /** HTTP 500 with something that is no SOAP fault. */
    static final Text NO_FAULT = Text.of(
            "Sök felet i tjänsteproducentens logg, och besvara tekniska fel med ett SOAP-fel. Bakom NTjP får konsumenten VP009 och svaret går förlorat.",
            "Look for the error in the producer's log, and answer technical errors with a SOAP fault. Behind NTjP the consumer gets VP009 and the answer is lost.");

    private StatusRemedy() {}

    /** A fault that came with another status than 500. */
    static Text ofFault(int status) {
        return status / 100 == 2
                ? Text.of(
                        "NTjP släpper igenom felet som ett lyckat svar; många konsumenter missar det. Sätt HTTP 500.",
                        "NTjP passes the fault on as a success; many consumers miss it. Set HTTP 500.")
                : lost(status);
    }

    /** A response, or something that cannot be read, that came with another status than 200. */
    static Text ofResponse(int status) {
        if (status / 100 == 2) {
            return Text.of(
                    "NTjP släpper igenom svaret med den koden; konsumenter kan ta den för ett fel. Sätt HTTP 200.",
                    "NTjP passes the answer on with that status; consumers may take it for an error. Set HTTP 200.");
        }
        if (status == 500) {
            return Text.of(
                    "NTjP släpper igenom svaret med HTTP 500; konsumenten läser det som ett fel. Sätt HTTP 200.",
                    "NTjP passes the answer on with HTTP 500; the consumer reads it as an error. Set HTTP 200.");
        }
        return lost(status);
    }

    private static Text lost(int status) {
        return switch (status) {
            case 404 ->
                Text.of(
                        "Ingen tjänst på den adressen: kontrollera sökvägen i --target. Bakom NTjP får konsumenten VP009.",
                        "No service at that address: check the path in --target. Behind NTjP the consumer gets VP009.");
            case 401, 403 ->
                Text.of(
                        "Anropet släpptes inte in: kontrollera klientcertifikatet (tls.keyStore) och producentens behörigheter. Bakom NTjP får konsumenten VP009.",
                        "The call was not let in: check the client certificate (tls.keyStore) and the producer's permissions. Behind NTjP the consumer gets VP009.");
            case 502, 503, 504 ->
                Text.of(
                        "Tjänsten bakom adressen är nere eller överlastad: be producenten starta den. Bakom NTjP får konsumenten VP009.",
                        "The service behind the address is down or overloaded: ask the producer to start it. Behind NTjP the consumer gets VP009.");
            case 301, 302, 303, 307, 308 ->
                Text.of(
                        "NTjP följer inte omdirigeringar utan ger konsumenten VP009: ange slutadressen i --target.",
                        "NTjP does not follow redirects but gives the consumer VP009: give the final address in --target.");
            default ->
                Text.of(
                        "Bakom NTjP får konsumenten VP009 och svaret går förlorat.",
                        "Behind NTjP the consumer gets VP009 and the answer is lost.");
        };
    }
}
