package se.ntjp.testcases.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * ENV-02: charset in Content-Type and encoding in the XML declaration are UTF-8 or UTF-16, and equal where both are
 * given. The platform relabels every answer as UTF-8, so UTF-16 is a remark.
 */
public final class CharsetIsConsistent implements ExchangeCheck {

    private static final Set<String> ALLOWED = Set.of("utf-8", "utf-16");

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        if (reading.exchange().answer().isEmpty() || reading.content().size() == 0 || SoapAnswer.foreign(reading)) {
            return List.of();
        }
        String found = found(reading);
        if (named(reading).stream().anyMatch(name -> !ALLOWED.contains(name))) {
            return List.of(wrong(found));
        }
        if (!agreed(reading)) {
            return List.of(
                    Finding.failed(
                                    "ENV-02",
                                    Text.of(
                                            "Content-Type och XML-deklarationen uppger olika teckenkodning.",
                                            "Content-Type and the XML declaration name different encodings."))
                            .expected("Content-Type: charset=utf-8, <?xml encoding=\"UTF-8\"?>")
                            .found(found)
                            .remedy(
                                    Text.of(
                                            "Läsare tror olika på de två: vissa får fel tecken. Svara i UTF-8 och skriv det på båda ställena.",
                                            "Readers differ in which of the two they trust: some get wrong characters. Answer in UTF-8 and say so in both places.")));
        }
        return named(reading).contains("utf-16") ? List.of(relabelled(found)) : List.of();
    }

    /** Whether the encodings that are named are allowed and the same; true where none is. */
    static boolean agreed(ExchangeReading reading) {
        Set<String> named = named(reading);
        return named.size() < 2 && ALLOWED.containsAll(named);
    }

    private static Set<String> named(ExchangeReading reading) {
        return Stream.of(reading.charsetName(), declaration(reading))
                .flatMap(Optional::stream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Optional<String> declaration(ExchangeReading reading) {
        return reading.envelope().flatMap(EnvelopeFacts::declaredEncoding);
    }

    private static String found(ExchangeReading reading) {
        return Stream.of(
                        reading.charsetName().map("Content-Type: charset=%s"::formatted),
                        declaration(reading).map("<?xml encoding=\"%s\"?>"::formatted))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Finding relabelled(String found) {
        return Finding.remark(
                        "PLT-04",
                        Text.of(
                                "UTF-16 är tillåtet, men NTjP märker om svaret till UTF-8, så att konsumenten kan läsa fel.",
                                "UTF-16 is allowed, but NTjP relabels the answer as UTF-8, so that consumers may misread it."))
                .found(found);
    }

    private static Finding wrong(String found) {
        return Finding.failed(
                        "ENV-02",
                        Text.of(
                                "Svaret uppger en annan teckenkodning än UTF-8 eller UTF-16.",
                                "The answer names another encoding than UTF-8 or UTF-16."))
                .expected("utf-8")
                .found(found)
                .remedy(
                        Text.of(
                                "NTjP märker om svaret till UTF-8 utan att ändra en enda byte: åäö blir oläsliga hos konsumenten. Svara i UTF-8.",
                                "NTjP relabels the answer as UTF-8 without changing its bytes: åäö become unreadable for the consumer. Answer in UTF-8."));
    }
}
