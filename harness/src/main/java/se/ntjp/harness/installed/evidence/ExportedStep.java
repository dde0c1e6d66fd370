package se.ntjp.harness.installed.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Exchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.exchange.HttpRequest;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.exchange.Timings;

/**
 * A step as SoapUI exports it: lines of facts, then sections. Bodies are as SoapUI shows them, XML indented anew; times
 * are whole seconds for the start and milliseconds for the length, and nothing is told of TLS.
 */
final class ExportedStep {

    private static final Pattern SECTION =
            Pattern.compile("^-{10,} (Messages|Properties|Request|Response) -{10,}\\s*$");
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz uuuu", Locale.ENGLISH);
    private static final String NO_RESPONSE = "- missing response";

    private enum Section {
        FACTS,
        MESSAGES,
        PROPERTIES,
        REQUEST,
        RESPONSE
    }

    private final Map<Section, String> sections;

    private ExportedStep(Map<Section, String> sections) {
        this.sections = sections;
    }

    /** The file is not what SoapUI exports. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    /**
     * Reads a file.
     *
     * @throws Unreadable where a section stands twice or out of order: an answer that holds the lines between sections
     *     must not pass for another
     */
    static ExportedStep read(String content) throws Unreadable {
        Map<Section, String> sections = new EnumMap<>(Section.class);
        Section section = Section.FACTS;
        StringBuilder text = new StringBuilder();
        for (String line : content.split("\n", -1)) {
            Matcher marker = SECTION.matcher(line);
            if (marker.matches()) {
                sections.put(section, withoutLastBreak(text));
                text.setLength(0);
                Section next = Section.valueOf(marker.group(1).toUpperCase(Locale.ROOT));
                if (next.compareTo(section) <= 0) {
                    throw new Unreadable("the section %s stands twice or out of order".formatted(marker.group(1)));
                }
                section = next;
            } else {
                text.append(line).append('\n');
            }
        }
        sections.put(section, withoutLastBreak(text));
        return new ExportedStep(sections);
    }

    /** Before a section stands a blank line, which is not the section's before it; at the file's end no line begins. */
    private static String withoutLastBreak(StringBuilder text) {
        return text.substring(0, Math.max(0, text.length() - 1));
    }

    /** The step's name. */
    String name() throws Unreadable {
        return fact(Section.FACTS, "TestStep");
    }

    /** What SoapUI says about it; empty for a step that went well. */
    String messages() {
        return sections.getOrDefault(Section.MESSAGES, "").strip();
    }

    /** Whether it sent anything; a script's has no such section. */
    boolean hasRequest() {
        return sections.containsKey(Section.REQUEST);
    }

    /** The exchange of a step that sent something. */
    Exchange exchange(String id) throws Unreadable {
        HttpText sent = HttpText.of("Request", sections.get(Section.REQUEST));
        HttpRequest request = new HttpRequest(endpoint(), sent.headers(), Body.of(sent.body()));
        String section = sections.getOrDefault(Section.RESPONSE, NO_RESPONSE);
        Duration taken = Duration.ofMillis(millis());
        Timings timings = new Timings(started(), Duration.ZERO, Duration.ZERO, Duration.ZERO, taken);
        if (section.startsWith(NO_RESPONSE)) {
            return new Exchange(id, request, null, failure(), timings, null);
        }
        HttpText came = HttpText.of("Response", section);
        int status = came.status().orElseThrow(() -> new Unreadable("the response has no status"));
        return new Exchange(
                id, request, new HttpResponse(status, came.headers(), Body.of(came.body())), null, timings, null);
    }

    private Failure failure() {
        return messages()
                .lines()
                .map(WireWords::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Failure(Failure.Kind.NO_ANSWER, "SoapUI exported no answer"));
    }

    private URI endpoint() throws Unreadable {
        try {
            return new URI(fact(Section.PROPERTIES, "Endpoint"));
        } catch (URISyntaxException e) {
            throw new Unreadable("the endpoint is no address");
        }
    }

    private Instant started() throws Unreadable {
        try {
            return TIMESTAMP.parse(fact(Section.FACTS, "Timestamp"), Instant::from);
        } catch (DateTimeException e) {
            throw new Unreadable("the timestamp is no time");
        }
    }

    private long millis() throws Unreadable {
        try {
            return Math.max(0, Long.parseLong(fact(Section.FACTS, "Time Taken")));
        } catch (NumberFormatException e) {
            throw new Unreadable("the time taken is no number");
        }
    }

    private String fact(Section section, String name) throws Unreadable {
        List<String> lines = sections.getOrDefault(section, "").lines().toList();
        return lines.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2).strip())
                .findFirst()
                .orElseThrow(() -> new Unreadable("no line «%s»".formatted(name)));
    }
}
