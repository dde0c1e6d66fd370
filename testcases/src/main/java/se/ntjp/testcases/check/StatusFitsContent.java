package se.ntjp.testcases.check;

import java.util.List;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/** ENV-05: a response comes with HTTP 200, a SOAP fault with 500, and nothing else comes. */
public final class StatusFitsContent implements ExchangeCheck {

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        return reading.exchange()
                .answer()
                .map(answer -> judge(
                        answer, reading.envelope().flatMap(EnvelopeFacts::fault).isPresent()))
                .orElse(List.of());
    }

    private static List<Finding> judge(HttpResponse answer, boolean fault) {
        int wanted = fault ? 500 : 200;
        if (answer.status() == wanted) {
            return List.of();
        }
        Text message = fault
                ? Text.of("Ett SOAP-fel ska komma med HTTP 500.", "A SOAP fault shall come with HTTP 500.")
                : Text.of("Ett svar ska komma med HTTP 200.", "A response shall come with HTTP 200.");
        return List.of(Finding.failed("ENV-05", message)
                .expected("HTTP " + wanted)
                .found("HTTP " + answer.status() + location(answer))
                .remedy(remedy(answer.status(), fault)));
    }

    private static String location(HttpResponse answer) {
        return answer.header("Location").map(to -> ", Location: " + to).orElse("");
    }

    private static Text remedy(int status, boolean fault) {
        if (status == 404) {
            return Text.of(
                    "Ingen tjänst på den adressen: kontrollera sökvägen i --target.",
                    "No service at that address: check the path in --target.");
        }
        if (status == 401 || status == 403) {
            return Text.of(
                    "Anropet släpptes inte in: kontrollera klientcertifikatet (tls.keyStore) och producentens behörigheter.",
                    "The call was not let in: check the client certificate (tls.keyStore) and the producer's permissions.");
        }
        if (status / 100 == 3) {
            return Text.of(
                    "NTjP följer inte omdirigeringar: ange slutadressen i --target.",
                    "NTjP does not follow redirects: give the final address in --target.");
        }
        if (fault && status / 100 == 2) {
            return Text.of(
                    "NTjP släpper igenom felet som ett lyckat svar; många konsumenter missar det. Sätt HTTP 500.",
                    "NTjP passes the fault on as a success; many consumers miss it. Set HTTP 500.");
        }
        return Text.of(
                "Bakom NTjP får konsumenten VP009 och svaret går förlorat.",
                "Behind NTjP the consumer gets VP009 and the answer is lost.");
    }
}
