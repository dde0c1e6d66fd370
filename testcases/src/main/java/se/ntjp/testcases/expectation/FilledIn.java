package se.ntjp.testcases.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** An expectation whose arguments hold {@code ${name}}: made anew for each case, from the case's test data. */
record FilledIn(JsonNode arguments, Function<Arguments, Expectation> factory) implements Expectation {

    private static final Text NO_VALUE = Text.of(
            "Förväntan %1$s kunde inte prövas: testdata saknar ett värde som den hänvisar till.",
            "The expectation %1$s could not be tested: the test data lack a value that it refers to.");
    private static final Text GIVE_VALUE =
            Text.of("Ange värdet i testdata för testfallet.", "Give the value in the case's test data.");

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        Optional<JsonNode> filled = Placeholders.fill(arguments, all.data());
        if (filled.isEmpty()) {
            return List.of(Finding.of("", Verdict.NOT_TESTED, NO_VALUE.with(arguments))
                    .remedy(GIVE_VALUE)
                    .in(call.exchange().exchange().id()));
        }
        return factory.apply(new Arguments(filled.get())).judge(call, all);
    }
}
