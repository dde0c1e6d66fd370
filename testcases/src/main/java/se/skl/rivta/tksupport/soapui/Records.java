package se.skl.rivta.tksupport.soapui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.tree.tiny.TinyTree;
import se.ntjp.testcases.soapui.scope.ExchangeItem;
import se.ntjp.testcases.soapui.scope.ProjectItem;
import se.ntjp.testcases.soapui.scope.RunContext;
import se.ntjp.testcases.soapui.scope.RunServices;

/**
 * The records of an answer: what the project's property {@code RecordElementPath} selects, with the prefixes of its
 * properties {@code xmlns:<prefix>}.
 */
final class Records {

    private static final String PATH = "RecordElementPath";
    private static final String PREFIX = "xmlns:";

    /** Where the records of the latest answer are kept, since each assertion of a step asks for the same. */
    private static final String LATEST = Records.class.getName();

    /**
     * Nodes and characters of all records. An answer has at most 50 million bytes, but records inside one another are
     * copied again and again.
     */
    private static final long LARGEST = 100_000_000;

    private final ExchangeItem exchange;
    private final List<ContentRecord> records;

    private Records(ExchangeItem exchange, List<ContentRecord> records) {
        this.exchange = exchange;
        this.records = records;
    }

    /**
     * The records of an answer, in order; extracted once.
     *
     * @throws AssertionError where no answer came, it is no XML, or the project does not say what a record is
     */
    static List<ContentRecord> of(ExchangeItem exchange, RunContext context) {
        if (context.get(LATEST) instanceof Records latest && latest.exchange == exchange) {
            return latest.records;
        }
        Records made = new Records(exchange, extract(exchange, context.services()));
        context.offer(LATEST, made);
        return made.records;
    }

    private static List<ContentRecord> extract(ExchangeItem exchange, RunServices services) {
        ProjectItem project = exchange.step().getTestCase().getProject();
        String path = project.getPropertyValue(PATH);
        if (path == null || path.isBlank()) {
            throw new AssertionError("The project %s has no property %s, so nobody knows what a record of an answer is"
                    .formatted(project.getName(), PATH));
        }
        Map<String, String> namespaces = namespaces(project);
        List<ContentRecord> records = new ArrayList<>();
        long size = 0;
        for (XdmItem item : services.xpath(Answer.document(exchange, services), path, namespaces)) {
            XdmNode record = alone(item, path);
            size += size(record);
            if (size > LARGEST) {
                throw new AssertionError(
                        "The records that the project's %s, %s, selects are too large".formatted(PATH, path));
            }
            records.add(new ContentRecord(record, namespaces, services));
        }
        return List.copyOf(records);
    }

    private static Map<String, String> namespaces(ProjectItem project) {
        Map<String, String> namespaces = new LinkedHashMap<>();
        project.getProperties().forEach((name, value) -> {
            if (name.startsWith(PREFIX) && value != null) {
                namespaces.put(name.substring(PREFIX.length()), value.strip());
            }
        });
        return Map.copyOf(namespaces);
    }

    private static long size(XdmNode record) {
        long nodes = record.getUnderlyingNode().getTreeInfo() instanceof TinyTree tree ? tree.getNumberOfNodes() : 0;
        return nodes + record.getUnderlyingNode().getUnicodeStringValue().length();
    }

    private static XdmNode alone(XdmItem item, String path) {
        if (!(item instanceof XdmNode node) || node.getNodeKind() != XdmNodeKind.ELEMENT) {
            throw new AssertionError(
                    "The project's %s, %s, selects something else than elements".formatted(PATH, path));
        }
        try {
            return node.getProcessor().newDocumentBuilder().build(node.asSource());
        } catch (SaxonApiException e) {
            throw new IllegalStateException("A record cannot be copied: " + e.getMessage(), e);
        }
    }
}
