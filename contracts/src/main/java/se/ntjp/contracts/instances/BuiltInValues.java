package se.ntjp.contracts.instances;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Values of the types that are built into XML Schema, for one document. */
final class BuiltInValues {

    private static final List<String> TEXTS = List.of(
            "Åsa Öberg-Ängström", "a < b && c > d", "\"citat\" 'apostrof'", "rad 1\nrad 2", "☤ 𝛼", "0", "NULL");
    private static final int BYTE_SPAN = 256;

    private final Shape shape;
    private final Random random;
    private int ids;

    BuiltInValues(Shape shape) {
        this.shape = shape;
        this.random = shape.random();
    }

    /** What the length facets count: octets of binary types, otherwise characters. */
    static int length(String builtIn, String value) {
        return switch (builtIn) {
            case "hexBinary" -> value.length() / 2;
            case "base64Binary" -> Base64.getMimeDecoder().decode(value).length;
            default -> value.codePointCount(0, value.length());
        };
    }

    /**
     * A value within the facets' lengths, bounds and digits.
     *
     * @param builtIn the type's local name
     * @param hint what a free text says
     */
    String value(String builtIn, Facets facets, String hint) {
        if (NumberRange.isNumeric(builtIn)) {
            return NumberRange.of(builtIn, facets).value(shape);
        }
        if (Moments.isTemporal(builtIn)) {
            return Moments.value(builtIn, facets, shape);
        }
        return switch (builtIn) {
            case "boolean" -> List.of("false", "true", "0", "1").get(shape.varied() ? random.nextInt(4) : 0);
            case "hexBinary" -> hex(octets(facets));
            case "base64Binary" -> Base64.getEncoder().encodeToString(octets(facets));
            case "anyURI" -> fit("urn:ntjp:" + hint, facets);
            case "language" -> fit(shape.varied() && random.nextBoolean() ? "en" : "sv", facets);
            case "ID" -> fit("id-" + ++ids, facets);
            case "IDREF" -> "id-1";
            case "QName", "Name", "NCName", "NMTOKEN", "NOTATION", "ENTITY" -> fit(hint, facets);
            case "string", "anySimpleType", "anyType" -> fit(text(hint, facets), facets);
            default -> fit(text(hint, facets).replaceAll("\\s+", " "), facets);
        };
    }

    private String text(String hint, Facets facets) {
        // Xerces counts UTF-16 units where the recommendation counts characters: no rare ones where length matters.
        boolean anyLength = facets.minLength() == 0 && facets.maxLength() == Integer.MAX_VALUE;
        return anyLength && shape.varied() && random.nextBoolean() ? TEXTS.get(random.nextInt(TEXTS.size())) : hint;
    }

    private static String fit(String text, Facets facets) {
        int length = text.codePointCount(0, text.length());
        if (length > facets.maxLength()) {
            return text.substring(0, text.offsetByCodePoints(0, facets.maxLength()))
                    .strip();
        }
        return text + "x".repeat(Math.max(0, facets.minLength() - length));
    }

    private byte[] octets(Facets facets) {
        byte[] text = "ntjp".getBytes(StandardCharsets.UTF_8);
        int length = Math.min(Math.max(facets.minLength(), text.length), facets.maxLength());
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[i] = shape.varied() ? (byte) random.nextInt(BYTE_SPAN) : text[i % text.length];
        }
        return octets;
    }

    private static String hex(byte[] octets) {
        return java.util.HexFormat.of().withUpperCase().formatHex(octets);
    }
}
