package se.skl.rivta.tksupport.soapui;

import net.sf.saxon.s9api.XdmNode;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.RunServices;

/** An answer that must be there. */
final class Answer {

    private Answer() {}

    /**
     * The answer's body.
     *
     * @throws AssertionError where none came
     */
    static String text(ExchangeItem exchange) {
        if (!exchange.hasResponse()) {
            throw new AssertionError("No answer came, so there is nothing to judge");
        }
        return exchange.responseContent();
    }

    /**
     * The answer as a document.
     *
     * @throws AssertionError where none came, or it is not XML
     */
    static XdmNode document(ExchangeItem exchange, RunServices services) {
        String text = text(exchange);
        try {
            return services.parse(text);
        } catch (IllegalArgumentException e) {
            throw new AssertionError("The answer is not XML that can be read: " + e.getMessage(), e);
        }
    }
}
