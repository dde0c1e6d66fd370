package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.typed.TypedReader;
import se.ntjp.testcases.schematron.CompiledSchematron;

/** What is judged on every exchange, in the order in which findings are shown: from the wire inwards. */
public final class StandardChecks {

    private StandardChecks() {}

    /**
     * All checks of a contract.
     *
     * @param schematron the contract's further rules, if it has any
     */
    public static List<ExchangeCheck> of(TypedReader typed, Optional<CompiledSchematron> schematron) {
        List<ExchangeCheck> checks = new ArrayList<>(List.of(
                new AnswerArrives(),
                new AnswersInTime(),
                new RequestIsValid(),
                new StatusFitsContent(),
                new ContentTypeIsXml(),
                new AnswerIsReadable(),
                new CharsetIsConsistent(),
                new EnvelopeIsSoap11(),
                new AnswerIsTheContracts(),
                new AnswerIsOfWantedKind(),
                new AnswerIsValid()));
        schematron.map(SchematronHolds::new).ifPresent(checks::add);
        checks.addAll(List.of(
                new ResultIsConsistent(),
                new FaultIsProper(),
                new NoPersonalIdentityLeaks(),
                new TypedClientCanRead(typed),
                new PlatformPassesItOn()));
        return checks;
    }
}
