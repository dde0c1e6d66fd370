package se.ntjp.testcases.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.testcases.verdict.Finding.Where;

/** Where a node is, in words a person can follow: element names, and positions where a name repeats. */
public final class NodePath {

    private NodePath() {}

    /** The node's place in the answer, without the SOAP envelope around it; of a text or comment, its element's. */
    public static Where of(XdmNode node) {
        Deque<String> steps = new ArrayDeque<>();
        boolean named = node.getNodeName() != null || node.getParent() == null;
        for (XdmNode at = named ? node : node.getParent(); at != null && isStep(at); at = at.getParent()) {
            steps.addFirst(step(at));
        }
        return new Where("/" + String.join("/", steps), Math.max(0, node.getLineNumber()), 0);
    }

    private static boolean isStep(XdmNode node) {
        XdmNodeKind kind = node.getNodeKind();
        return kind == XdmNodeKind.ATTRIBUTE
                || kind == XdmNodeKind.ELEMENT
                        && !EnvelopeFacts.SOAP_1_1.equals(node.getNodeName().getNamespace());
    }

    private static String step(XdmNode node) {
        String name = node.getNodeName().getLocalName();
        if (node.getNodeKind() == XdmNodeKind.ATTRIBUTE) {
            return "@" + name;
        }
        int before = sameName(node, Axis.PRECEDING_SIBLING);
        int after = sameName(node, Axis.FOLLOWING_SIBLING);
        return before + after == 0 ? name : name + "[" + (before + 1) + "]";
    }

    private static int sameName(XdmNode node, Axis axis) {
        int count = 0;
        for (Iterator<XdmNode> siblings = node.axisIterator(axis, node.getNodeName());
                siblings.hasNext();
                siblings.next()) {
            count++;
        }
        return count;
    }
}
