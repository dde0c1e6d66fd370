package se.ntjp.testcases.check;

import java.util.List;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.schema.ReadProblem;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Finding.Where;
import se.ntjp.testcases.verdict.Verdict;

/**
 * ENV-01, ENV-02, ENV-07: the answer has content, and the content is well-formed XML in the encoding it says, without a
 * document type declaration. What is no SOAP at all is told by its status or Content-Type, and bytes that do not fit an
 * encoding that is wrong already by {@link CharsetIsConsistent}.
 */
public final class AnswerIsReadable implements ExchangeCheck {

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        if (reading.exchange().problem().isPresent()
                || reading.exchange().answer().isEmpty()) {
            return List.of();
        }
        if (reading.codingFault().isPresent()) {
            return List.of(Finding.failed(
                            "PLT-05",
                            Text.of(
                                    "Svaret är komprimerat på ett sätt som inte går att packa upp.",
                                    "The answer is compressed in a way that cannot be unpacked."))
                    .found(reading.codingFault().get())
                    .remedy(Text.of(
                            "Anropet ber inte om komprimering: skicka svaret okomprimerat.",
                            "The call does not ask for compression: send the answer uncompressed.")));
        }
        int status = reading.exchange().response().status();
        if (reading.content().size() == 0) {
            return status / 100 != 2
                    ? List.of()
                    : List.of(
                            Finding.failed("ENV-01", Text.of("Svaret är tomt.", "The answer is empty."))
                                    .expected("SOAP")
                                    .found("HTTP " + status + ", 0 byte")
                                    .remedy(
                                            Text.of(
                                                    "Bakom NTjP får konsumenten VP009. Även ett tomt resultat ska vara ett helt SOAP-svar.",
                                                    "Behind NTjP the consumer gets VP009. An empty result, too, must be a whole SOAP answer.")));
        }
        if (SoapAnswer.foreign(reading)) {
            return List.of();
        }
        if (reading.envelope().filter(EnvelopeFacts::wellFormed).isPresent()
                && reading.document().isEmpty()) {
            return List.of(Finding.of(
                            "ENV-01",
                            Verdict.HARNESS_ERROR,
                            Text.of(
                                    "Svaret är välformat men kunde inte läsas som ett träd; innehållet har inte prövats.",
                                    "The answer is well-formed but could not be read as a tree; its content was not tested."))
                    .remedy(Text.of(
                            "Spara körprotokollet och anmäl felet till den som förvaltar testverktyget.",
                            "Keep the record and report the error to whoever maintains the harness.")));
        }
        return reading.envelope()
                .flatMap(EnvelopeFacts::problem)
                .filter(problem ->
                        problem.kind() != ReadProblem.Kind.MALFORMED_ENCODING || CharsetIsConsistent.agreed(reading))
                .map(problem -> List.of(finding(problem)))
                .orElse(List.of());
    }

    private static Finding finding(ReadProblem problem) {
        Where where = new Where("", problem.line(), problem.column());
        return switch (problem.kind()) {
            case NOT_WELL_FORMED, TRUNCATED ->
                Finding.failed("ENV-01", Text.of("Svaret är inte välformad XML.", "The answer is not well-formed XML."))
                        .where(where)
                        .found(problem.message())
                        .remedy(Text.of(
                                "NTjP släpper igenom det som det är; konsumenten kan inte läsa det.",
                                "NTjP passes it on as it is; the consumer cannot read it."));
            case MALFORMED_ENCODING ->
                Finding.failed(
                                "ENV-02",
                                Text.of(
                                        "Svarets byte går inte att läsa i den teckenkodning som svaret uppger.",
                                        "The answer's bytes are not characters in the encoding it names."))
                        .where(where)
                        .expected("UTF-8")
                        .found(problem.message())
                        .remedy(Text.of(
                                "Skriv svaret i UTF-8; ofta blandas ISO-8859-1 in från databas eller fil.",
                                "Write the answer in UTF-8; often ISO-8859-1 slips in from a database or file."));
            case DTD_REFUSED ->
                Finding.failed(
                                "ENV-07",
                                Text.of(
                                        "Svaret har en DOCTYPE, vilket SOAP förbjuder; det lästes inte vidare.",
                                        "The answer has a DOCTYPE, which SOAP forbids; it was not read further."))
                        .where(where)
                        .found(problem.message())
                        .remedy(Text.of(
                                "Ta bort DOCTYPE. NTjP släpper igenom den, och konsumenter vägrar läsa svaret.",
                                "Take the DOCTYPE away. NTjP passes it on, and consumers refuse to read the answer."));
            case LIMIT_EXCEEDED ->
                Finding.failed(
                                "ENV-01",
                                Text.of(
                                        "Svaret är djupare nästlat eller har längre texter än vad som läses.",
                                        "The answer is nested deeper or has longer texts than what is read."))
                        .where(where)
                        .found(problem.message())
                        .remedy(Text.of(
                                "Lägg dokument på högst 16 MiB i ett element, och nästla inte djupare än schemat.",
                                "Put no more than 16 MiB into one element, and nest no deeper than the schema."));
        };
    }
}
