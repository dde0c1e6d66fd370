package se.ntjp.stubs.mock;

import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.XdmItem;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.testcases.soapui.project.MockService.Operation;
import se.ntjp.testcases.soapui.project.MockService.Query;
import se.ntjp.testcases.soapui.scope.MockRequestItem;
import se.ntjp.testcases.soapui.scope.RunContext;

/** Chooses the answer of the first query that the request fits: anything it selects has the text that it must match. */
final class QueryMatch implements ResponseChoice {

    private final Operation operation;

    QueryMatch(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Optional<String> choose(MockRun run, MockRequestItem request) {
        return operation.queries().stream()
                .filter(query -> !query.disabled() && !query.query().isBlank())
                .filter(query -> fits(query, run.context(), request))
                .map(Query::response)
                .findFirst();
    }

    private boolean fits(Query query, RunContext context, MockRequestItem request) {
        try {
            String match = context.expand(query.match()).strip();
            return context
                    .services()
                    .xpath(context.services().parse(request.requestContent()), context.expand(query.query()), Map.of())
                    .stream()
                    .map(XdmItem::getStringValue)
                    .anyMatch(value -> value.strip().equals(match));
        } catch (IllegalArgumentException e) {
            throw SoapFault.server(
                    "%s / query %s failed: %s".formatted(operation.name(), query.name(), e.getMessage()));
        }
    }
}
