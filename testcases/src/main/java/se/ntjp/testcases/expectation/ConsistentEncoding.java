package se.ntjp.testcases.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.SafeXml;
import se.ntjp.testcases.exchange.Headers;
import se.ntjp.testcases.exchange.HttpResponse;
import se.ntjp.testcases.reading.CallReading;
import se.ntjp.testcases.reading.CaseReading;
import se.ntjp.testcases.verdict.Finding;

/** {@code encoding: consistent}: Content-Type and XML declaration name an allowed charset, and the same one (ENV-02). */
record ConsistentEncoding() implements Expectation {

    private static final Set<String> ALLOWED = Set.of("utf-8", "utf-16");

    private static final Text NOT_ALLOWED =
            Text.of("Teckenkodningen i %1$s är inte tillåten.", "The charset in %1$s is not allowed.");
    private static final Text DIFFERENT = Text.of(
            "Content-Type och XML-deklarationen anger olika teckenkodning.",
            "Content-Type and the XML declaration name different charsets.");
    private static final Text UNREADABLE =
            Text.of("XML-deklarationen kan inte läsas.", "The XML declaration cannot be read.");
    private static final Text DECLARATION = Text.of("XML-deklarationen", "the XML declaration");
    private static final Text REMEDY = Text.of(
            "Ange samma teckenkodning, utf-8 eller utf-16, på båda ställena och koda meddelandet så.",
            "Name the same charset, utf-8 or utf-16, in both places and encode the message accordingly.");

    static ConsistentEncoding from(Arguments arguments) {
        if (!arguments.value().equals("consistent")) {
            throw Arguments.wrong("consistent", arguments.value());
        }
        return new ConsistentEncoding();
    }

    @Override
    public List<Finding> judge(CallReading call, CaseReading all) {
        Optional<String> header = call.exchange()
                .exchange()
                .answer()
                .map(HttpResponse::headers)
                .flatMap(Headers::charset)
                .map(name -> name.toLowerCase(Locale.ROOT));
        Optional<String> declared;
        try {
            declared = declared(call);
        } catch (XMLStreamException e) {
            return List.of(
                    Findings.whole(call, UNREADABLE).found(e.getMessage()).remedy(REMEDY));
        }
        List<Finding> findings = new ArrayList<>();
        header.flatMap(name -> forbidden(call, Text.same("Content-Type"), name)).ifPresent(findings::add);
        declared.flatMap(name -> forbidden(call, DECLARATION, name)).ifPresent(findings::add);
        if (header.isPresent() && declared.isPresent() && !header.equals(declared)) {
            findings.add(Findings.whole(call, DIFFERENT)
                    .expected(header.get())
                    .found(declared.get())
                    .remedy(REMEDY));
        }
        return findings;
    }

    private static Optional<Finding> forbidden(CallReading call, Text place, String charset) {
        return ALLOWED.contains(charset)
                ? Optional.empty()
                : Optional.of(Findings.whole(call, NOT_ALLOWED.with(place))
                        .expected("utf-8 | utf-16")
                        .found(charset)
                        .remedy(REMEDY));
    }

    private static Optional<String> declared(CallReading call) throws XMLStreamException {
        XMLStreamReader2 reader = SafeXml.streamReader(SafeXml.streamFactory(), call.exchange().content().stream());
        try {
            return Optional.ofNullable(reader.getCharacterEncodingScheme()).map(name -> name.toLowerCase(Locale.ROOT));
        } finally {
            reader.close();
        }
    }
}
