package se.skl.rivta.tksupport.soapui;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;

/** What a record says, so that it can be found again in another answer: prefixes, comments and layout do not count. */
final class RecordContent {

    private RecordContent() {}

    /** A text that two records share if and only if they say the same. */
    static String of(XdmNode record) {
        StringBuilder content = new StringBuilder();
        record.axisIterator(Axis.DESCENDANT).forEachRemaining(node -> {
            if (node.getNodeKind() == XdmNodeKind.ELEMENT) {
                element(node, content);
            } else if (counts(node)) {
                add(node.getStringValue(), content);
            }
        });
        return content.toString();
    }

    private static void element(XdmNode element, StringBuilder content) {
        List<XdmNode> children = new ArrayList<>();
        element.axisIterator(Axis.CHILD).forEachRemaining(child -> {
            if (counts(child)) {
                children.add(child);
            }
        });
        TreeSet<String> attributes = new TreeSet<>();
        element.axisIterator(Axis.ATTRIBUTE)
                .forEachRemaining(
                        each -> attributes.add(each.getNodeName().getClarkName() + "=" + each.getStringValue()));
        add(element.getNodeName().getClarkName(), content);
        content.append(attributes.size()).append('/').append(children.size()).append(' ');
        attributes.forEach(each -> add(each, content));
    }

    private static boolean counts(XdmNode node) {
        return node.getNodeKind() == XdmNodeKind.ELEMENT
                || node.getNodeKind() == XdmNodeKind.TEXT
                        && !node.getStringValue().isBlank();
    }

    private static void add(String text, StringBuilder content) {
        content.append(text.length()).append(':').append(text);
    }
}
