package se.skl.rivta.testsupport.soapui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.MockRequestItem;
import se.ntjp.testcases.soapui.scope.ProjectPath;
import se.ntjp.testcases.soapui.scope.RunContext;

/**
 * Holds messages against Schematron files. The older suites call it in more than one way, so it takes what it needs, the
 * context and the files, in any order, when it is made or when it is asked.
 */
public final class SchematronValidator {

    private static final String CONSTRAINTS = "constraints.xml";

    private final List<Object> known;

    /** @param parts the context, and files; a request or an exchange may stand for the message */
    public SchematronValidator(Object... parts) {
        this.known = given(parts);
    }

    /**
     * What is wrong with a message.
     *
     * @param parts the message as text, exchange or request, where it is not known yet
     * @return each in the file's own words; empty where all holds
     * @throws IllegalArgumentException where the context or the message is not among what it was given
     */
    public List<String> validate(Object... parts) {
        List<Object> all = new ArrayList<>(known);
        all.addAll(given(parts));
        RunContext context = all.stream()
                .flatMap(part -> context(part).stream())
                .findFirst()
                .orElseThrow(() -> missing("the context"));
        String message = all.stream()
                .flatMap(part -> message(part).stream())
                .findFirst()
                .orElseThrow(() -> missing("a message"));
        return files(all).stream()
                .flatMap(file -> context.services().schematronErrors(message, file).stream())
                .toList();
    }

    /** Throws an {@link AssertionError} where something is wrong; as {@link #validate}. */
    public void assertValid(Object... parts) {
        List<String> errors = validate(parts);
        if (!errors.isEmpty()) {
            throw new AssertionError(String.join("\n", errors));
        }
    }

    private static List<Object> given(Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).toList();
    }

    private static Optional<RunContext> context(Object part) {
        if (part instanceof MockRequestItem request) {
            return Optional.of(request.context());
        }
        return part instanceof RunContext context ? Optional.of(context) : Optional.empty();
    }

    private static Optional<String> message(Object part) {
        if (part instanceof ExchangeItem exchange) {
            return Optional.ofNullable(exchange.responseContent());
        }
        if (part instanceof MockRequestItem request) {
            return Optional.of(request.requestContent());
        }
        return isXml(part) ? Optional.of(part.toString()) : Optional.empty();
    }

    private static List<String> files(List<Object> parts) {
        List<String> files = parts.stream()
                .filter(part -> context(part).isEmpty() && message(part).isEmpty())
                .filter(part -> !(part instanceof ExchangeItem))
                .map(ProjectPath::of)
                .filter(path -> path.endsWith(".xml") || path.endsWith(".sch"))
                .toList();
        return files.isEmpty() ? List.of(CONSTRAINTS) : files;
    }

    private static boolean isXml(Object part) {
        return part instanceof CharSequence text
                && text.toString().stripLeading().startsWith("<");
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException(
                "SchematronValidator was not given %s. Write new SchematronValidator(context, file).validate(text)"
                        .formatted(what));
    }
}
