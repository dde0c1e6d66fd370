package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * The platform's view: what a consumer behind NTjP would get of this answer (vp.md §6, §7). PLT-02 what the platform
 * replaces by VP009; PLT-03 what is larger than it lets through; PLT-05 and PLT-06 what it lets through though it should
 * not be sent.
 */
public final class PlatformPassesItOn implements ExchangeCheck {

    private static final int PLATFORM_DEFAULT_BYTES = 15_728_640;

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        Optional<HttpResponse> answer = reading.exchange().answer();
        if (answer.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (lost(answer.get(), reading)) {
            findings.add(Finding.failed(
                            "PLT-02",
                            Text.of(
                                    "Bakom NTjP ser konsumenten bara felet VP009; det här svaret går förlorat.",
                                    "Behind NTjP the consumer sees only the fault VP009; this answer is lost."))
                    .expected("HTTP 2xx + SOAP, HTTP 500 + soap:Fault (SOAP 1.1)")
                    .found("HTTP %d, %d byte"
                            .formatted(
                                    answer.get().status(), answer.get().body().size())));
        }
        if (answer.get().body().size() > PLATFORM_DEFAULT_BYTES) {
            findings.add(Finding.remark(
                            "PLT-03",
                            Text.of(
                                    "Svaret är större än plattformens förvalda gräns; med den når det inte konsumenten.",
                                    "The answer is larger than the platform's default limit; with that it does not reach the consumer."))
                    .expected("≤ " + PLATFORM_DEFAULT_BYTES + " byte")
                    .found(answer.get().body().size() + " byte"));
        }
        if (answer.get().header("Content-Encoding").isPresent()) {
            findings.add(Finding.remark(
                    "PLT-05",
                    Text.of(
                            "Svaret är komprimerat fast anropet inte ber om det; NTjP skickar det vidare så.",
                            "The answer is compressed though the call does not ask for it; NTjP passes it on so.")));
        }
        for (String leaking : List.of("Set-Cookie", "Server")) {
            answer.get()
                    .header(leaking)
                    .ifPresent(value -> findings.add(Finding.remark(
                            "PLT-06",
                            Text.of(
                                            "HTTP-huvudet %s når konsumenten genom NTjP; skicka det inte.",
                                            "The HTTP header %s reaches the consumer through NTjP; do not send it.")
                                    .with(leaking))));
        }
        return findings;
    }

    private static boolean lost(HttpResponse answer, ExchangeReading reading) {
        boolean cutShort = reading.exchange()
                .problem()
                .map(Failure::kind)
                .filter(Failure.Kind.TRUNCATED::equals)
                .isPresent();
        if (answer.status() / 100 == 2) {
            return answer.body().size() == 0 && !cutShort;
        }
        // The platform looks for the namespace as bytes: a compressed or UTF-16 fault is not recognised.
        return answer.status() != 500
                || !answer.body()
                        .text(java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains(EnvelopeFacts.SOAP_1_1);
    }
}
