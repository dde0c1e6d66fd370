package se.ntjp.testcases.soapui.stricter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.suite.TestCase;

/**
 * The cases that stand beside those of an official suite: what the suite does not judge, or judges wrongly. They make no
 * calls; they sum up what was found in the answers to the official cases, whose own outcome stays what SoapUI's would be.
 */
public enum StricterCases {
    /** Records of nobody but the patient that was asked for. */
    RECORDS(
            "S.1",
            "RES-02",
            Text.of("Bara det som frågan gällde", "Only what was asked for"),
            Text.of(
                    "Strängare än den officiella testsviten: inget svar i något av testfallen innehåller en annan patients uppgifter, och varje post har de värden som frågan gällde.",
                    "Stricter than the official suite: no answer in any case holds another patient's data, and every record has the values that were asked for.")),
    /** Counts compared as numbers. */
    COUNTS(
            "S.2",
            "RES-07",
            Text.of("Antal jämförs som tal", "Counts compare as numbers"),
            Text.of(
                    "Strängare än den officiella testsviten: de antal som dess skript jämför som text stämmer också som tal.",
                    "Stricter than the official suite: the counts that its scripts compare as texts are right as numbers too.")),
    /** What is judged on every exchange. */
    EXCHANGES(
            "S.3",
            "PLT-01",
            Text.of("Det som prövas vid varje anrop", "What is judged on every exchange"),
            Text.of(
                    "Strängare än den officiella testsviten: kuvert, transport, fel, tider, identiteter och plattformens syn på varje svar.",
                    "Stricter than the official suite: envelope, transport, faults, times, identities and the platform's view of every answer."));

    /** What {@code --case} says to mean all of them. */
    public static final String ALL = "S";

    private final String id;
    private final String proves;
    private final Text title;
    private final Text purpose;

    StricterCases(String id, String proves, Text title, Text purpose) {
        this.id = id;
        this.proves = proves;
        this.title = title;
        this.purpose = purpose;
    }

    /** Whether an id is that of one of these cases. */
    public static boolean isOne(String id) {
        return Arrays.stream(values()).anyMatch(each -> each.id.equals(id));
    }

    /** The case's id, which no official case has. */
    public String id() {
        return id;
    }

    /** The case. */
    public TestCase testCase() {
        return new TestCase(id, title, purpose, List.of(proves), List.of(), List.of(), Map.of(), List.of(), null, null);
    }
}
