package se.ntjp.testcases.expectation;

import java.util.List;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * {@code records}: how many records the answer has.
 *
 * @param least the smallest right number
 * @param most the largest
 */
record RecordCount(int least, int most) implements Expectation {

    private static final Text NONE =
            Text.of("Svaret innehåller ingen post, men ska göra det.", "The answer has no record, but should.");
    private static final Text UNWANTED =
            Text.of("Svaret innehåller poster, men ska vara tomt.", "The answer has records, but should be empty.");
    private static final Text OTHER =
            Text.of("Svaret har fel antal poster.", "The answer has the wrong number of records.");
    private static final Text REMEDY = Text.of(
            "Kontrollera att testdata som anges för testfallet finns i källsystemet, och att filtreringen gör vad tjänstekontraktet säger.",
            "Check that the test data given for the case exist in the source system, and that filtering does what the contract says.");

    static RecordCount from(Arguments arguments) {
        String value = arguments.value();
        if (value.equals("some")) {
            return new RecordCount(1, Integer.MAX_VALUE);
        }
        if (value.equals("none")) {
            return new RecordCount(0, 0);
        }
        if (!value.matches("[0-9]{1,6}")) {
            throw Arguments.wrong("some, none or a number", value);
        }
        return new RecordCount(Integer.parseInt(value), Integer.parseInt(value));
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        int found = call.records().size();
        if (found >= least && found <= most) {
            return List.of();
        }
        Text message = found == 0 ? NONE : most == 0 ? UNWANTED : OTHER;
        String expected = least == most ? String.valueOf(least) : "≥ " + least;
        return List.of(Findings.at(call.payload(), call, message)
                .expected(expected)
                .found(String.valueOf(found))
                .remedy(REMEDY));
    }
}
