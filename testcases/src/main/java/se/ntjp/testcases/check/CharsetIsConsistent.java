package se.ntjp.testcases.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.reading.ExchangeReading;
import se.ntjp.testcases.verdict.Finding;

/**
 * ENV-02: charset in Content-Type and encoding in the XML declaration are UTF-8 or UTF-16, and equal where both are
 * given. The platform relabels every answer as UTF-8 (vp.md §6), so UTF-16 is a remark.
 */
public final class CharsetIsConsistent implements ExchangeCheck {

    private static final Set<String> ALLOWED = Set.of("utf-8", "utf-16");

    @Override
    public List<Finding> judge(ExchangeReading reading) {
        if (reading.exchange().answer().isEmpty() || reading.content().size() == 0) {
            return List.of();
        }
        Optional<String> header = reading.charsetName();
        Optional<String> declaration = reading.envelope().flatMap(EnvelopeFacts::declaredEncoding);
        List<Finding> findings = new ArrayList<>();
        header.filter(name -> !ALLOWED.contains(name.toLowerCase(Locale.ROOT)))
                .ifPresent(name -> findings.add(wrong("Content-Type: charset=" + name)));
        declaration
                .filter(name -> !ALLOWED.contains(name.toLowerCase(Locale.ROOT)))
                .ifPresent(name -> findings.add(wrong("<?xml encoding=\"" + name + "\"?>")));
        if (findings.isEmpty()
                && header.isPresent()
                && declaration.isPresent()
                && !header.get().equalsIgnoreCase(declaration.get())) {
            findings.add(Finding.failed(
                            "ENV-02",
                            Text.of(
                                    "Content-Type och XML-deklarationen uppger olika teckenkodning.",
                                    "Content-Type and the XML declaration name different encodings."))
                    .expected("Content-Type: charset=utf-8, <?xml encoding=\"UTF-8\"?>")
                    .found("charset=%s, encoding=\"%s\"".formatted(header.get(), declaration.get())));
        }
        boolean utf16 = header.or(() -> declaration)
                .filter(name -> name.equalsIgnoreCase("utf-16"))
                .isPresent();
        if (findings.isEmpty() && utf16) {
            findings.add(
                    Finding.remark(
                            "PLT-04",
                            Text.of(
                                    "UTF-16 är tillåtet, men NTjP märker om svaret till UTF-8, så att konsumenten kan läsa fel.",
                                    "UTF-16 is allowed, but NTjP relabels the answer as UTF-8, so that consumers may misread it.")));
        }
        return findings;
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
                                "NTjP märker om svaret till UTF-8 utan att ändra bytes: åäö blir oläsliga hos konsumenten. Svara i UTF-8.",
                                "NTjP relabels the answer as UTF-8 without changing its bytes: åäö become unreadable for the consumer. Answer in UTF-8."));
    }
}
