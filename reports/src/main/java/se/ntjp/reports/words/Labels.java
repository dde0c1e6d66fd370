package se.ntjp.reports.words;

import se.ntjp.contracts.text.Language;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.verdict.Verdict;

/** Every fixed word of the reports. */
public enum Labels {
    KIND("Provningsrapport", "Test report"),
    PLATFORM("Nationella tjänsteplattformen", "The national service platform of Sweden"),
    SKIP("Hoppa till innehållet", "Skip to the content"),
    CONTENTS("Innehåll", "Contents"),

    OUTCOME("Utfall", "Outcome"),
    TO_FIX("Att åtgärda", "To fix"),
    TO_REVIEW("Att granska manuellt", "To review manually"),
    SHOWS_ONCE("Visar sig en gång", "Shows once"),
    SHOWS_IN_ONE_CASE("Visar sig %s gånger i ett testfall", "Shows %s times in one test case"),
    SHOWS_IN_CASES("Visar sig %s gånger i %s testfall", "Shows %s times in %s test cases"),
    NOTHING_TO_FIX("Inget att åtgärda.", "Nothing to fix."),
    THE_RUN("Om körningen", "About the run"),
    CASES("Testfall", "Test cases"),
    REQUIREMENTS("Krav", "Requirements"),
    UNTESTED("Ej prövat, och varför", "Not tested, and why"),
    TIMES("Svarstider", "Response times"),
    DETAILS("Testfall i detalj", "Test cases in detail"),

    HEADLINE_FAILED("%s av %s testfall har fel.", "%s of %s test cases failed."),
    HEADLINE_HARNESS_ERROR(
            "Själva testverktyget gav fel i %s av %s testfall.", "The harness itself failed in %s of %s test cases."),
    HEADLINE_UNDECIDED("%s av %s testfall kunde inte avgöras.", "%s of %s test cases could not be decided."),
    HEADLINE_MANUAL(
            "Inget fel. %s av %s testfall väntar på manuell granskning.",
            "No failure. %s of %s test cases await manual review."),
    HEADLINE_DEVIATION(
            "Inget fel. %s av %s testfall har en känd, godtagen avvikelse.",
            "No failure. %s of %s test cases have a known, accepted deviation."),
    HEADLINE_PASSED("%s av %s testfall är godkända, inget har fel.", "%s of %s test cases passed, none failed."),
    HEADLINE_NOTHING("Inget av testfallen kunde prövas.", "None of the test cases could be tested."),
    HEADLINE_OPEN("Ej prövade: %s.", "Not tested: %s."),
    HEADLINE_BESIDE(
            "Av testsvitens egna testfall är %s av %s godkända; av de strängare vid sidan om (S) har %s av %s fel.",
            "Of the suite's own cases %s of %s passed; of the stricter ones beside them (S) %s of %s failed."),
    INCOMPLETE(
            "Körprotokollet är ofullständigt eller ändrat: inga slutsatser om helheten kan dras.",
            "The record is incomplete or changed: no conclusion about the whole can be drawn."),

    MEANING_PASSED("Regeln följs.", "The rule holds."),
    MEANING_NOT_APPLICABLE(
            "Kontraktet eller den deklarerade omfattningen utesluter testfallet.",
            "The contract or the declared scope excludes the case."),
    MEANING_NOT_TESTED("Testdata saknas, eller testfallet kördes inte.", "No test data, or the case was not run."),
    MEANING_MANUAL("En person måste bedöma; rapporten visar vad.", "A person must judge; the report shows what."),
    MEANING_DEVIATION(
            "Regeln följs inte, men en daterad och giltig avvikelse godtar det.",
            "Breaks the rule, but a dated and valid deviation accepts it."),
    MEANING_UNDECIDED(
            "Fel i miljön, till exempel ingen anslutning eller fel certifikat.",
            "The environment failed, for example no connection or the wrong certificate."),
    MEANING_FAILED("Regeln följs inte.", "Breaks the rule."),
    MEANING_HARNESS_ERROR(
            "Testverktygets eget fel, inte producentens.", "The harness's own fault, not the producer's."),

    CONTRACT("Tjänstekontrakt", "Service contract"),
    NAMESPACE("Namnrymd", "Namespace"),
    TARGET("Adress under prov", "Address under test"),
    SUITE("Testsvit", "Test suite"),
    ORIGIN("Svitens ursprung", "The suite's origin"),
    DERIVED("härledd ur kontraktets scheman", "derived from the contract's schemas"),
    TOOL("Verktyg", "Tool"),
    STARTED("Början", "Started"),
    FINISHED("Slut", "Finished"),
    NOT_FINISHED("körningen kom inte till sitt slut", "the run did not come to its end"),
    SEED("Slumpfrö", "Seed"),
    EXCHANGES("Anrop", "Calls"),
    RECORD("Körprotokoll", "Record"),
    RECORD_WHOLE("fullständigt och oförändrat", "whole and unchanged"),
    RECORD_BROKEN("ofullständigt eller ändrat", "incomplete or changed"),
    DIGESTS("Kontrollsummor (SHA-256)", "Checksums (SHA-256)"),
    CONFIGURATION("Konfiguration", "Configuration"),
    TEST_DATA("Testdata", "Test data"),
    MASKING(
            "Personidentiteter som inte är deklarerade testdata är maskerade med asterisker.",
            "Personal identities that are not declared test data are masked with asterisks."),

    CASE("TF", "TC"),
    TITLE("Namn", "Title"),
    VERDICT("Utfall", "Verdict"),
    PROVES("Visar krav", "Proves"),
    LONGEST("Längsta svar", "Longest answer"),
    REASON("Skäl", "Reason"),
    LOOK("Titta på", "Look at"),
    NO_FINDINGS("Inga avvikelser.", "No findings."),
    REMARK("Anmärkning", "Remark"),
    STRICTER("strängare än den officiella testsviten", "stricter than the official suite"),
    RULE("Regel", "Rule"),
    WHERE("Var", "Where"),
    LINE("rad", "line"),
    COLUMN("kolumn", "column"),
    EXPECTED("Förväntat", "Expected"),
    FOUND("Fick", "Found"),
    REMEDY("Gör så här", "What to do"),
    IN_CALL("I anrop", "In call"),
    SEE_CALL("Bedömd på anrop", "Judged on call"),

    CALL("Anrop", "Call"),
    PARAMETERS("Parametrar", "Parameters"),
    REQUEST("Fråga", "Request"),
    RESPONSE("Svar", "Answer"),
    NO_RESPONSE("inget svar", "no answer"),
    FAILURE("Fel på förbindelsen", "Failure on the wire"),
    HEADERS("Huvuden", "Headers"),
    BODY("Innehåll", "Body"),
    BODY_EMPTY("Inget innehåll.", "No body."),
    BODY_AS_IT_CAME("visas som det kom", "shown as it came"),
    BODY_INDENTED(
            "kom på en rad, visas indraget; radnummer stämmer därför inte",
            "came in one line, shown indented; so line numbers do not match"),
    BODY_SHORTENED("bara början visas", "only the beginning is shown"),
    BODY_WHOLE("Hela innehållet i körprotokollet", "The whole body in the record"),
    TIMING("Tider", "Timing"),
    CONNECT("anslutning", "connecting"),
    HANDSHAKE("TLS-handskakning", "TLS handshake"),
    FIRST_BYTE("till första byten", "to the first byte"),
    TOTAL("hela svaret", "the whole answer"),
    TLS("TLS", "TLS"),
    ISSUER("utfärdare", "issuer"),
    VALID_UNTIL("giltigt till", "valid until"),
    CLIENT_CERTIFICATE("vårt klientcertifikat begärdes och lämnades", "our client certificate was asked for and given"),
    NO_CLIENT_CERTIFICATE("vårt klientcertifikat begärdes inte", "our client certificate was not asked for"),
    OVER_LIMIT("över gränsen", "over the limit"),

    LIMIT("Gräns", "Limit"),
    SHORTEST("Kortast", "Shortest"),
    MEDIAN("Median", "Median"),
    P95("95 av 100 inom", "95 of 100 within"),
    MAXIMUM("Längst", "Longest"),
    OVER("Över gränsen", "Over the limit"),
    ANSWERED("Hela svar", "Whole answers"),
    NO_TIMES("Inga anrop gjordes.", "No calls were made."),
    CHART(
            "Svarstid för varje anrop i tur och ordning, logaritmisk skala, med gränsen som streckad linje. Samma uppgifter finns i tabellen nedanför.",
            "Response time of each call in order, logarithmic scale, with the limit as a dashed line. The table below says the same."),
    CHART_WHOLE("helt svar", "whole answer"),
    CHART_BROKEN("inget helt svar", "no whole answer"),
    AS_TABLE("Visa som tabell", "Show as a table"),

    REQUIREMENT("Krav", "Requirement"),
    SOURCE("Källa", "Source"),
    PROVEN_BY("Prövas av", "Proven by"),
    NO_CASE("inget testfall", "no test case"),
    EVERY_EXCHANGE("varje anrop", "every call"),
    UNTESTED_CASES("Testfall som inte prövades", "Test cases that were not tested"),
    EXCLUDED_CASES("Testfall som inte är tillämpliga", "Test cases that do not apply"),
    UNTESTED_REQUIREMENTS("Krav som ingen körning visar", "Requirements that no run shows"),
    NO_CASE_IN_SUITE(
            "Sviten för det här kontraktet har inget testfall som visar kravet.",
            "The suite of this contract has no test case that shows the requirement."),
    NEEDS("Testfallet behöver testdata", "The case needs test data"),
    ALL_TESTED("Allt är prövat.", "Everything is tested."),

    TERMINAL_AGAINST("mot", "against"),
    TERMINAL_FIRST("Åtgärda först", "Fix first"),
    TERMINAL_MORE("Fler orsaker, i rapporten: %s.", "More causes, in the report: %s."),
    TERMINAL_REPORT("Rapport", "Report"),
    TERMINAL_DATA(
            "Ge testdata med --data; modeller för de medföljande testsviterna finns i testcases/src/main/suites/.",
            "Give test data with --data; models for the bundled suites lie in testcases/src/main/suites/.");

    private final Text words;

    Labels(String sv, String en) {
        this.words = Text.of(sv, en);
    }

    /** The words in one language. */
    public String in(Language language) {
        return words.in(language);
    }

    /** The words in both languages, with their {@code %s} filled in. */
    public Text with(Object... arguments) {
        return words.with(arguments);
    }

    /** What a verdict means, in a sentence. */
    public static Labels meaning(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> MEANING_PASSED;
            case NOT_APPLICABLE -> MEANING_NOT_APPLICABLE;
            case NOT_TESTED -> MEANING_NOT_TESTED;
            case MANUAL -> MEANING_MANUAL;
            case DEVIATION -> MEANING_DEVIATION;
            case UNDECIDED -> MEANING_UNDECIDED;
            case FAILED -> MEANING_FAILED;
            case HARNESS_ERROR -> MEANING_HARNESS_ERROR;
        };
    }
}
