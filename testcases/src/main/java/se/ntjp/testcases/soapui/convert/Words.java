package se.ntjp.testcases.soapui.convert;

import se.ntjp.contracts.text.Text;

/** What the page says of the parts that a suite does not express. */
final class Words {

    static final Text NO_CALLS = Text.of("Testfallet ställer inga SOAP-frågor.", "The case makes no SOAP requests.");
    static final Text SEVERAL_CONTRACTS = Text.of(
            "Testfallet anropar flera tjänstekontrakt; en svit har ett.",
            "The case calls several service contracts; a suite has one.");
    static final Text CALLS_ITSELF =
            Text.of("Testfallet kör sig självt genom ett annat.", "The case runs itself by way of another.");
    static final Text NO_SUCH_CASE =
            Text.of("Steget kör ett testfall som inte finns.", "The step runs a case that does not exist.");
    static final Text REQUEST = Text.of(
            "Frågan kan inte skrivas som element och parametrar: den är inte ett SOAP-kuvert, har attribut eller hämtar"
                    + " värden på ett sätt som sviten inte kan.",
            "The request cannot be written as elements and parameters: it is no SOAP envelope, has attributes, or gets"
                    + " values in a way that the suite cannot.");
    static final Text TRANSFER =
            Text.of("Steget flyttar värden mellan andra steg.", "The step moves values between other steps.");
    static final Text KEPT = Text.of(
            "Frågan använder värdet %s, som ett skript räknar fram.",
            "The request uses the value %s, which a script works out.");
    static final Text NO_DATA_READ = Text.of(
            "Läser inga testdata i projektet, men får dem i sviten.",
            "Reads no test data in the project, but is given them in the suite.");
    static final Text DISABLED_STEP = Text.of("Steget är avstängt.", "The step is switched off.");
    static final Text DISABLED_ASSERTION = Text.of("Kontrollen ”%s” är avstängd.", "The check “%s” is switched off.");
    static final Text DISABLED_CASE = Text.of("Testfallet är avstängt.", "The case is switched off.");
    static final Text WAITS = Text.of("Väntar; sviten väntar inte.", "Waits; the suite does not wait.");
    static final Text MANUAL = Text.of("Ett steg för en person.", "A step for a person.");
    static final Text PART = Text.of("%s går inte att uttrycka i en svit.", "%s cannot be expressed in a suite.");
    static final Text SCRIPT = Text.of(
            "Skriptet kontrollerar något på ett sätt som inte kunde läsas.",
            "The script checks something in a way that could not be read.");
    static final Text COMPARISON = Text.of(
            "Skriptet jämför sådant som en svit inte kan jämföra.", "The script compares what a suite cannot compare.");
    static final Text HELPER = Text.of(
            "Skriptet sparar, loggar eller förbereder något och kontrollerar inget.",
            "The script keeps, logs or prepares something and checks nothing.");
    static final Text GOES_TO = Text.of(
            "Går till steget ”%s”; sviten tar vägen rakt fram, en gång.",
            "Goes to the step “%s”; the suite goes straight on, once.");
    static final Text ONLY_WHEN_REPEATED = Text.of(
            "Jämför med en tidigare körning av samma testfall, som bara ett belastningstest gör.",
            "Compares with an earlier run of the same case, which only a load test makes.");
    static final Text LOAD_TEST = Text.of(
            "Belastningstestet ”%s”: %s trådar, gräns %s %s, strategi %s.",
            "The load test “%s”: %s threads, limit %s %s, strategy %s.");
    static final Text SLA = Text.of(
            "Svaret ska komma inom %s ms; sviten prövar alla svar mot plattformens gräns i stället.",
            "The answer is to come within %s ms; the suite holds every answer against the platform's limit instead.");
    static final Text STATUS = Text.of(
            "Kontrollen av HTTP-status %s; sviten prövar att status passar innehållet.",
            "The check of HTTP status %s; the suite checks that the status fits the content.");
    static final Text EMPTY_PASSES = Text.of(
            "Kontrollen av varje post godkänner ett svar utan poster. Ta bort allowEmpty för att kräva minst en.",
            "The check of every record accepts an answer without records. Remove allowEmpty to demand one at least.");
    static final Text CONTAINS = Text.of(
            "”%s” söker i hela meddelandets tecken i SoapUI, i sviten bara i dess texter.",
            "“%s” looks through all characters of the message in SoapUI, in the suite through its texts only.");
    static final Text OTHER_RULES =
            Text.of("Schematronfilen %s; sviten har redan en.", "The Schematron file %s; the suite has one already.");
    static final Text UNKNOWN_DATA = Text.of(
            "Testdata %s används men har inget värde: det blir tomt, som i SoapUI.",
            "Test data %s is used but has no value: it is empty, as in SoapUI.");
    static final Text STALE = Text.of(
            "Jämför antalet poster med ett antal som sparats i projektfilen vid en tidigare körning; sviten gör det inte.",
            "Compares the number of records with one saved in the project file in an earlier run; the suite does not.");
    static final Text EMPTY_TOKEN = Text.of(
            "”%s” söker efter en tom text; sviten gör det inte.", "“%s” looks for an empty text; the suite does not.");
    static final Text ENDPOINTS = Text.of(
            "Adresser i projektet används inte: ange --target.",
            "Addresses in the project are not used: give --target.");

    static final Text OTHER_ADDRESS = Text.of(
            "Steget har en egen adress, %s. Sviten skickar alla anrop till --target, så att testfallet kan få ett annat"
                    + " utfall än i SoapUI.",
            "The step has an address of its own, %s. The suite sends every call to --target, so that the case may come out"
                    + " otherwise than in SoapUI.");

    private Words() {}
}
