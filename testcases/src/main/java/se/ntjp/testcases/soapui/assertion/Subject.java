package se.ntjp.testcases.soapui.assertion;

import java.util.List;
import java.util.Map;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.RunContext;

/**
 * What assertions are held against.
 *
 * @param exchange what was on the wire
 * @param item the same as scripts see it; its response content is decoded text
 * @param schemaErrors what the contract's schemas say of the answer; empty where it is valid
 * @param context of the run, for {@code ${…}} in an assertion and for scripts
 * @param bindings what scripts find besides: {@code messageExchange}, {@code context}, {@code log}, {@code testRunner}
 */
public record Subject(
        Exchange exchange,
        ExchangeItem item,
        List<String> schemaErrors,
        RunContext context,
        Map<String, Object> bindings) {}
