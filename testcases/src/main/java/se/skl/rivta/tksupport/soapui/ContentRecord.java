package se.skl.rivta.tksupport.soapui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import se.ntjp.testcases.soapui.scope.RunServices;

/**
 * A record of an answer, as a document of its own: XPaths begin at it, with the prefixes of the project's properties.
 * Two records are equal where they say the same.
 */
public final class ContentRecord {

    private final XdmNode document;
    private final Map<String, String> namespaces;
    private final RunServices services;
    private String content;

    ContentRecord(XdmNode document, Map<String, String> namespaces, RunServices services) {
        this.document = document;
        this.namespaces = namespaces;
        this.services = services;
    }

    /** The text of the first that an XPath selects; {@code null} where it selects nothing. */
    public String firstElementAt(String xpath) {
        List<String> all = allElementsAt(xpath);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The texts of all that an XPath selects. */
    public List<String> allElementsAt(String xpath) {
        List<String> texts = new ArrayList<>();
        for (XdmItem item : services.xpath(document, xpath, namespaces)) {
            texts.add(item.getStringValue());
        }
        return texts;
    }

    /** Whether an XPath selects anything. */
    public boolean elementExistsAt(String xpath) {
        return firstElementAt(xpath) != null;
    }

    /**
     * Whether the first timestamp at an XPath lies before a limit.
     *
     * @param limit {@code YYYYMMDD}, which is the whole day, or {@code YYYYMMDDhhmmss}
     * @return false where there is no timestamp or no limit
     */
    public boolean timestampIsBefore(String xpath, Object limit) {
        return both(xpath, limit, Stretch::before);
    }

    /** Whether the first timestamp at an XPath lies after a limit, like {@link #timestampIsBefore}. */
    public boolean timestampIsAfter(String xpath, Object limit) {
        return both(xpath, limit, Stretch::after);
    }

    /** Whether the first timestamp at an XPath lies between two limits, which belong to the range. */
    public boolean timestampInRange(String xpath, Object from, Object to) {
        return both(xpath, from, (time, limit) -> !time.before(limit))
                && both(xpath, to, (time, limit) -> !time.after(limit));
    }

    private boolean both(String xpath, Object limit, BiPredicate<Stretch, Stretch> relation) {
        Optional<Stretch> time = Stretch.of(firstElementAt(xpath));
        Optional<Stretch> other = Stretch.of(limit);
        return time.isPresent() && other.isPresent() && relation.test(time.get(), other.get());
    }

    /** All text in it, for messages. */
    String words() {
        return document.getStringValue().strip().replaceAll("\\s+", " ");
    }

    private String content() {
        if (content == null) {
            content = RecordContent.of(document);
        }
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentRecord record && content().equals(record.content());
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    /** The record as XML. */
    @Override
    public String toString() {
        return document.toString();
    }
}
