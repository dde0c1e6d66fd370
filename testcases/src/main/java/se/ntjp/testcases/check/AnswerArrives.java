package se.ntjp.testcases.check;

import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.TlsFault;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/**
 * PLT-01: a whole answer comes. What the environment may be to blame for (address, network, certificates) decides
 * nothing and says whose side to look at; a producer that hangs up or cuts its answer short fails. The time limit is
 * judged by {@link AnswersInTime}.
 */
public final class AnswerArrives implements ExchangeCheck {

    static final String RULE = "PLT-01";

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        return reading.exchange()
                .problem()
                .filter(failure -> failure.kind() != Failure.Kind.TIMEOUT)
                .map(failure -> List.of(finding(reading, failure)))
                .orElse(List.of());
    }

    private static Finding finding(ExchangeReading reading, Failure failure) {
        String target = String.valueOf(reading.exchange().request().target());
        Verdict effect = failure.kind().environment() ? Verdict.UNDECIDED : Verdict.FAILED;
        return Finding.of(RULE, effect, message(failure, target))
                .expected("HTTP 200 + SOAP")
                .found(TlsFault.words(failure))
                .remedy(remedy(failure));
    }

    private static Text message(Failure failure, String target) {
        return switch (failure.kind()) {
            case UNKNOWN_HOST ->
                Text.of(
                                "Värdnamnet i adressen %s finns inte. Inget har prövats.",
                                "The host name in %s does not exist. Nothing was tested.")
                        .with(target);
            case CONNECTION_REFUSED ->
                Text.of(
                                "Ingen svarar på %s: anslutningen vägrades. Inget har prövats.",
                                "Nobody listens at %s: the connection was refused. Nothing was tested.")
                        .with(target);
            case CONNECT_TIMEOUT ->
                Text.of(
                                "Ingen förbindelse med %s: nätet släpper inte fram anropet. Inget har prövats.",
                                "No connection with %s: the network does not let the call through. Nothing was tested.")
                        .with(target);
            case TLS ->
                Text.of(
                                "TLS-handskakningen med %s misslyckades. Inget har prövats.",
                                "The TLS handshake with %s failed. Nothing was tested.")
                        .with(target);
            case NO_ANSWER ->
                Text.of(
                        "Tjänsteproducenten stängde förbindelsen utan att svara.",
                        "The producer closed the connection without an answer.");
            case RESET ->
                Text.of("Tjänsteproducenten bröt förbindelsen (reset).", "The producer reset the connection.");
            case TRUNCATED ->
                Text.of(
                        "Svaret är avhugget: förbindelsen stängdes före det utlovade slutet.",
                        "The answer is cut short: the connection closed before its announced end.");
            case TOO_LARGE ->
                Text.of(
                        "Svaret är större än gränsen; resten lästes inte.",
                        "The answer is larger than the limit; the rest was not read.");
            case NOT_HTTP ->
                Text.of(
                        "Det som svarar på adressen talar inte HTTP.",
                        "What answers at the address does not speak HTTP.");
            case TIMEOUT -> Text.same("");
        };
    }

    private static Text remedy(Failure failure) {
        return switch (failure.kind()) {
            case UNKNOWN_HOST ->
                Text.of(
                        "Rätta adressen i --target, eller kör där namnet finns i DNS.",
                        "Correct the address in --target, or run where the name is in DNS.");
            case CONNECTION_REFUSED ->
                Text.of(
                        "Kontrollera att tjänsteproducenten är igång och att värd och port i --target stämmer.",
                        "Check that the producer is running and that host and port in --target are right.");
            case CONNECT_TIMEOUT ->
                Text.of(
                        "Be nätansvarig öppna brandväggen från den här datorn till adressen.",
                        "Ask the network's owner to open the firewall from this computer to the address.");
            case TLS -> TlsAdvice.of(TlsFault.of(failure).orElse(TlsFault.OTHER));
            case NO_ANSWER, RESET ->
                Text.of(
                        "Se tjänsteproducentens logg för anropet. Bakom NTjP ger detta fel VP009 eller ett fel utan kod.",
                        "Look in the producer's log for the call. Behind NTjP this gives VP009 or a fault without a code.");
            case TRUNCATED ->
                Text.of(
                        "Content-Length eller chunkad överföring stämmer inte med det som skickas; sök i server eller lastbalanserare.",
                        "Content-Length or chunked coding does not match what is sent; look at server or load balancer.");
            case TOO_LARGE ->
                Text.of(
                        "Begränsa svaret i tiden (SLA-05) eller använd delsvar; plattformen släpper inte igenom det.",
                        "Bound the answer in time (SLA-05) or answer in parts; the platform does not let it through.");
            case NOT_HTTP ->
                Text.of(
                        "Stämmer porten? En https-port svarar så på http, och tvärtom.",
                        "Is the port right? An https port answers like this to http, and the other way round.");
            case TIMEOUT -> Text.same("");
        };
    }
}
