package se.ntjp.contracts.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.ntjp.contracts.xml.LineNumbers;

/**
 * The constructs of XML Schema on which the fast path may rest. The list is of what is allowed, so a construct that
 * nobody has thought of means Xerces.
 */
final class TrustedConstructs {

    private static final Set<String> ELEMENTS =
            words("schema import include element complexType sequence choice group any "
                    + "simpleContent complexContent extension attribute attributeGroup anyAttribute "
                    + "simpleType restriction enumeration pattern length minLength maxLength "
                    + "minInclusive maxInclusive minExclusive maxExclusive totalDigits fractionDigits "
                    + "whiteSpace");
    private static final Set<String> ATTRIBUTES_NOT_TRUSTED =
            words("substitutionGroup abstract fixed default block blockDefault mixed");
    private static final Set<String> TYPES =
            words("string normalizedString token boolean decimal integer long int short byte "
                    + "nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger "
                    + "unsignedLong unsignedInt unsignedShort unsignedByte double float date dateTime base64Binary "
                    + "anyURI");
    /** Digits, white space and punctuation may be escaped; no anchors, categories, blocks or class subtraction. */
    private static final Pattern PLAIN_PATTERN =
            Pattern.compile("(?:\\[\\^|[ -~&&[^\\\\^$]]|\\\\[ds.\\-\\\\()\\[\\]{}|*+?])*");

    private static final int MAX_OCCURS = 100;

    private TrustedConstructs() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** The first construct, by file and line, that is not trusted. */
    static Optional<String> firstUntrusted(Map<String, Document> documents) {
        for (Map.Entry<String, Document> each : documents.entrySet()) {
            Element schema = each.getValue().getDocumentElement();
            Optional<Found> found = firstUntrusted(schema);
            if (found.isPresent()) {
                int line = LineNumbers.of(found.get().element());
                return Optional.of("%s:%s uses %s"
                        .formatted(each.getKey(), line, found.get().construct()));
            }
        }
        return Optional.empty();
    }

    private record Found(Element element, String construct) {}

    private static Optional<Found> firstUntrusted(Element element) {
        if (!XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.getNamespaceURI())
                || element.getLocalName().equals("annotation")) {
            return Optional.empty();
        }
        Optional<String> construct = untrusted(element);
        if (construct.isPresent()) {
            return construct.map(each -> new Found(element, each));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                Optional<Found> found = firstUntrusted(below);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> untrusted(Element element) {
        String name = element.getLocalName();
        if (!ELEMENTS.contains(name)) {
            return Optional.of("xs:" + name);
        }
        if (name.equals("restriction") && !parentIs(element, "simpleType")) {
            return Optional.of("a restriction of a complex type");
        }
        if (name.equals("attribute")) {
            return Optional.empty();
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String attribute = element.getAttributes().item(i).getNodeName();
            if (ATTRIBUTES_NOT_TRUSTED.contains(attribute)) {
                return Optional.of(attribute + " on xs:" + name);
            }
        }
        if (name.equals("element") && untyped(element)) {
            return Optional.of("an element of any type");
        }
        for (String reference : new String[] {"type", "base"}) {
            if (element.hasAttribute(reference) && !trustedType(element, element.getAttribute(reference))) {
                return Optional.of("the type " + element.getAttribute(reference));
            }
        }
        if (tooMany(element.getAttribute("maxOccurs")) || tooMany(element.getAttribute("minOccurs"))) {
            return Optional.of("more than %s occurrences".formatted(MAX_OCCURS));
        }
        if (element.getAttribute("maxOccurs").strip().equals("0")) {
            return Optional.of("maxOccurs 0, which MSV takes for an empty particle and not for none");
        }
        if (name.equals("pattern") && !plainPattern(element.getAttribute("value"))) {
            return Optional.of("the pattern " + element.getAttribute("value"));
        }
        return Optional.empty();
    }

    private static boolean plainPattern(String pattern) {
        return PLAIN_PATTERN.matcher(pattern).matches() && !pattern.contains("-[") && !pattern.contains("(?");
    }

    private static boolean parentIs(Element element, String name) {
        return name.equals(element.getParentNode().getLocalName());
    }

    private static boolean untyped(Element element) {
        if (element.hasAttribute("type") || element.hasAttribute("ref")) {
            return false;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("complexType".equals(child.getLocalName()) || "simpleType".equals(child.getLocalName())) {
                return false;
            }
        }
        return true;
    }

    private static boolean trustedType(Element element, String type) {
        int colon = type.indexOf(':');
        String prefix = colon < 0 ? null : type.substring(0, colon);
        return !XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.lookupNamespaceURI(prefix))
                || TYPES.contains(type.substring(colon + 1));
    }

    private static boolean tooMany(String occurs) {
        return !occurs.isEmpty() && !occurs.equals("unbounded") && (occurs.length() > 3 || number(occurs) > MAX_OCCURS);
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
