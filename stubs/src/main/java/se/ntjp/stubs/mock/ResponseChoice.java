package se.ntjp.stubs.mock;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import se.ntjp.stubs.soap.SoapFault;
import se.ntjp.testcases.soapui.project.MockService.Operation;
import se.ntjp.testcases.soapui.project.MockService.Response;
import se.ntjp.testcases.soapui.scope.MockRequestItem;

/** How the answer of an operation is chosen. Used by several threads at a time. */
@FunctionalInterface
interface ResponseChoice {

    /**
     * The name of the answer; the name need not exist.
     *
     * @return empty where none is chosen, so the default answer is given
     * @throws SoapFault where a script or query fails
     */
    Optional<String> choose(MockRun run, MockRequestItem request);

    /** As the operation says. */
    static ResponseChoice of(Operation operation, RandomGenerator random) {
        List<String> names = operation.responses().stream().map(Response::name).toList();
        return switch (operation.dispatch()) {
            case SCRIPT -> byScript(operation);
            case SEQUENCE -> inTurn(names);
            case RANDOM -> byChance(names, random);
            case QUERY_MATCH -> new QueryMatch(operation);
        };
    }

    private static ResponseChoice byScript(Operation operation) {
        String part = operation.name() + " / dispatch";
        return (run, request) ->
                Optional.ofNullable(run.run(part, operation.dispatchScript())).map(Object::toString);
    }

    private static ResponseChoice inTurn(List<String> names) {
        AtomicInteger next = new AtomicInteger();
        return (run, request) -> names.isEmpty()
                ? Optional.empty()
                : Optional.of(names.get(next.getAndUpdate(turn -> (turn + 1) % names.size())));
    }

    private static ResponseChoice byChance(List<String> names, RandomGenerator random) {
        return (run, request) -> {
            synchronized (random) {
                return names.isEmpty() ? Optional.empty() : Optional.of(names.get(random.nextInt(names.size())));
            }
        };
    }
}
