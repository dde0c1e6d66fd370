package se.ntjp.testcases.check;

import java.util.List;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/** One rule that every exchange must keep. */
@FunctionalInterface
public interface ExchangeCheck {

    /**
     * Judges an exchange.
     *
     * @return what breaks the rule, and remarks; empty where it holds or does not apply to this exchange
     */
    List<Finding> judge(ExchangeReading reading);
}
