package se.ntjp.contracts.schema;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import org.codehaus.stax2.XMLStreamReader2;
import org.w3c.dom.Document;
import se.ntjp.contracts.model.ContractLibrary;
import se.ntjp.contracts.xml.SafeXml;

/**
 * How fast an answer of a few megabytes is validated, beside what one would do without us. Prints medians; asserts
 * nothing about time.
 */
final class ValidationBench {

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 60;

    private final byte[] message = Samples.careDocumentation(2000);
    private final byte[] content = contentOf(message);
    private final ContractSchemas schemas =
            ContractSchemas.compile(ContractLibrary.bundled().find("GetCareDocumentation:3"));
    private final MessageValidator validator = new MessageValidator(schemas);

    private ValidationBench() {}

    /** Prints the table. */
    public static void main(String[] args) throws Exception {
        new ValidationBench().run();
    }

    private void run() throws Exception {
        Map<String, Callable<?>> candidates = new LinkedHashMap<>();
        candidates.put("ours, envelope to verdict", this::ours);
        candidates.put("JDK validator, bare content", this::jdk);
        candidates.put("ours, Xerces engine", this::oursWithXerces);
        candidates.put("Woodstox, parse only", this::parseOnly);
        candidates.put("DOM, then JDK validator", this::dom);
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (Map.Entry<String, Callable<?>> each : candidates.entrySet()) {
                long start = System.nanoTime();
                each.getValue().call();
                double took = (System.nanoTime() - start) / 1e9;
                if (round >= WARM_UP) {
                    seconds.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        double jdk = median(seconds.get("JDK validator, bare content"));
        System.out.printf(Locale.ROOT, "%.1f MB of %s, %d rounds%n", message.length / 1e6, schemas.contract(), ROUNDS);
        System.out.printf("%-30s %10s %12s%n", "", "MB/s", "x JDK");
        seconds.forEach((name, times) -> System.out.printf(
                Locale.ROOT, "%-30s %10.0f %12.2f%n", name, message.length / 1e6 / median(times), jdk / median(times)));
    }

    private ValidationResult ours() throws Exception {
        ValidationResult result = validator.response(MessageSource.of(message), Optional.empty());
        if (!result.valid() || result.engine() != Engine.GRAMMAR) {
            throw new IllegalStateException("The answer should be valid by the fast path: " + result);
        }
        return result;
    }

    private SchemaVerdict oursWithXerces() throws Exception {
        XercesCheck check = new XercesCheck(schemas.schema(), MessageLimits.DEFAULT);
        new MessageReader(schemas.contract().addressHeader(), check, MessageLimits.DEFAULT)
                .read(SafeXml.streamFactory(), new ByteArrayInputStream(message), Optional.empty());
        return check.verdict();
    }

    private Object jdk() throws Exception {
        schemas.schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(content)));
        return content;
    }

    private Object parseOnly() throws Exception {
        XMLStreamReader2 reader = SafeXml.streamReader(SafeXml.streamFactory(), new ByteArrayInputStream(message));
        while (reader.hasNext()) {
            reader.next();
        }
        reader.close();
        return reader;
    }

    private Object dom() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        schemas.schema().newValidator().validate(new DOMSource(document));
        return document;
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static byte[] contentOf(byte[] message) {
        String text = new String(message, java.nio.charset.StandardCharsets.UTF_8);
        return Soap.bytes(text.substring(text.indexOf("<r:"), text.indexOf("</soap:Body>")));
    }
}
