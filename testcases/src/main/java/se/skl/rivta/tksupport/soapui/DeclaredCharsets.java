package se.skl.rivta.tksupport.soapui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.testcases.soapui.scope.ExchangeItem;

/**
 * The charsets that an answer names for itself.
 *
 * @param header in Content-Type, in lower case
 * @param declaration in the XML declaration, in lower case
 */
record DeclaredCharsets(Optional<String> header, Optional<String> declaration) {

    private static final Set<String> ALLOWED = Set.of("utf-8", "utf-16");
    private static final Pattern IN_HEADER = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([^\\s;\"']+)");
    private static final Pattern IN_DECLARATION =
            Pattern.compile("^\\uFEFF?<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"'<>]{1,40})[\"']");

    static DeclaredCharsets of(ExchangeItem exchange) {
        Optional<String> contentType = exchange.responseHeaders().entrySet().stream()
                .filter(header -> "content-type".equalsIgnoreCase(header.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .findFirst();
        return new DeclaredCharsets(
                contentType.flatMap(value -> named(IN_HEADER, value)), named(IN_DECLARATION, Answer.text(exchange)));
    }

    private static Optional<String> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Fails where one names another charset than UTF-8 or UTF-16, or the two differ; to name none is allowed. */
    void assertValid() {
        boolean known = header.stream().allMatch(ALLOWED::contains)
                && declaration.stream().allMatch(ALLOWED::contains);
        boolean same = header.isEmpty() || declaration.isEmpty() || header.equals(declaration);
        if (!known || !same) {
            throw new AssertionError("Expected utf-8 or utf-16, the same in Content-Type and in the XML declaration;"
                    + " found %s in Content-Type and %s in the XML declaration"
                            .formatted(header.orElse("none"), declaration.orElse("none")));
        }
    }
}
