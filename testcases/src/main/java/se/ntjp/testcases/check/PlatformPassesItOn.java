package se.ntjp.testcases.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * The platform's view: what a consumer behind NTjP would get of this answer, as VP was seen to behave. PLT-02 what the platform
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
            findings.add(
                    Finding.failed(
                                    "PLT-02",
                                    Text.of(
                                            "Bakom NTjP ser konsumenten bara felet VP009; det här svaret går förlorat.",
                                            "Behind NTjP the consumer sees only the fault VP009; this answer is lost."))
                            .expected("HTTP 500 + soap:Fault (SOAP 1.1, UTF-8)")
                            .found("HTTP 500, " + answer.get().body().size() + " byte")
                            .remedy(
                                    Text.of(
                                            "NTjP känner igen ett fel på namnrymden för SOAP 1.1, i klartext: skicka det så, okomprimerat och i UTF-8.",
                                            "NTjP recognises a fault by the namespace of SOAP 1.1, in plain bytes: send it so, uncompressed and in UTF-8.")));
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
        if (compressed(answer.get()) && reading.codingFault().isEmpty()) {
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

    private static boolean compressed(HttpResponse answer) {
        return answer.header("Content-Encoding")
                .filter(coding -> !coding.isBlank() && !coding.strip().equalsIgnoreCase("identity"))
                .isPresent();
    }

    /**
     * Only HTTP 500 is told here: of another status and of an empty answer, {@link StatusFitsContent} and {@link
     * AnswerIsReadable} tell what becomes of it.
     */
    private static boolean lost(HttpResponse answer, ExchangeReading reading) {
        // The platform looks for the namespace as bytes: a compressed or UTF-16 fault is not recognised.
        return answer.status() == 500
                && reading.exchange().problem().isEmpty()
                && SoapAnswer.attempted(reading)
                && !answer.body().text(StandardCharsets.ISO_8859_1).contains(EnvelopeFacts.SOAP_1_1);
    }
}
