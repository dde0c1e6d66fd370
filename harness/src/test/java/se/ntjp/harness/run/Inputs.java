package se.ntjp.harness.run;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.harness.runner.Selection;
import se.ntjp.testcases.reading.Limits;

/** Inputs of runs against the stub of care documentation. */
public final class Inputs {

    private Inputs() {}

    /** The bundled suite with its sample data. */
    public static RunInputs of(URI target, String... cases) {
        RunWishes wishes = new RunWishes(
                Optional.empty(), Map.of(), new Selection(List.of(cases)), Limits.NATIONAL, 1, false, false);
        return new InputsFinder(ContractLibrary.bundled(), "GetCareDocumentation:3", SuiteChoice.BEST)
                .inputs(wishes, true, target);
    }
}
