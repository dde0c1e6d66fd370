package se.skl.rivta.tksupport.soapui;

import se.ntjp.testcases.soapui.scope.CaseItem;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.RunContext;

/** Keeps what a step sent and got, see {@link RequestResponseLogger}. */
public final class ContextHelperTK {

    private final RunContext context;
    private final ExchangeItem exchange;

    public ContextHelperTK(RunContext context, ExchangeItem messageExchange) {
        this.context = context;
        this.exchange = messageExchange;
    }

    /** As the other. */
    public ContextHelperTK(RunContext context, ExchangeItem messageExchange, Object log) {
        this(context, messageExchange);
    }

    /** Keeps request and answer where the test data want it. */
    public void logTestData() {
        CaseItem testCase = exchange.step().getTestCase();
        new RequestResponseLogger(context)
                .store(
                        "%s / %s".formatted(testCase.getName(), exchange.step().getName()),
                        exchange.requestContent(),
                        exchange.responseContent());
    }
}
