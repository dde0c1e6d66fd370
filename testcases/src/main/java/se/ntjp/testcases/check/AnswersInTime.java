package se.ntjp.testcases.check;

import java.time.Duration;
import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/** SLA-01: the whole answer is there within the time limit, 27 s unless {@code sla.responseTime} says otherwise. */
public final class AnswersInTime implements ExchangeCheck {

    static final String RULE = "SLA-01";

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        boolean cut = reading.exchange()
                .problem()
                .filter(failure -> failure.kind() == Failure.Kind.TIMEOUT)
                .isPresent();
        Duration limit = reading.limits().responseTime();
        Duration total = reading.exchange().timings().total();
        if (!cut && (reading.exchange().answer().isEmpty() || total.compareTo(limit) <= 0)) {
            return List.of();
        }
        Text message = cut
                ? Text.of(
                        "Hela svaret kom inte inom tidsgränsen; anropet avbröts.",
                        "The whole answer did not come within the time limit; the call was cut off.")
                : Text.of("Svaret kom efter tidsgränsen.", "The answer came after the time limit.");
        return List.of(Finding.failed(RULE, message)
                .expected("≤ " + Seconds.of(limit))
                .found(Seconds.of(total))
                .remedy(Text.of(
                                "Bakom NTjP avbryts anropet efter %s och konsumenten får VP009. Begränsa svaret i tiden (SLA-05) eller snabba upp sökningen.",
                                "Behind NTjP the call is cut off after %s and the consumer gets VP009. Bound the answer in time (SLA-05) or speed up the search.")
                        .with(Seconds.of(reading.limits().platformTime()))));
    }
}
