package se.ntjp.contracts.schema;

import com.ctc.wstx.shaded.msv.relaxng_datatype.ValidationContext;
import com.ctc.wstx.shaded.msv_core.datatype.xsd.XSDatatype;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A simple type, as far as the fast path vouches for its values: those written in the plainest way, where every reader
 * of XML Schema agrees. White space to collapse, characters beyond ASCII and rare notations are left to Xerces.
 */
final class TextForm {

    private static final Set<String> ANY_STRING = Set.of("string", "normalizedString", "token");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final String DAY = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])";
    private static final String ZONE = "(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9])?";
    private static final Pattern DATE = Pattern.compile(DAY + ZONE);
    private static final Pattern DATE_TIME =
            Pattern.compile(DAY + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?" + ZONE);
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9]*:[A-Za-z0-9:/._-]+");

    private static final ValidationContext NO_CONTEXT = new ValidationContext() {
        @Override
        public String resolveNamespacePrefix(String prefix) {
            return null;
        }

        @Override
        public String getBaseUri() {
            return null;
        }

        @Override
        public boolean isUnparsedEntity(String name) {
            return false;
        }

        @Override
        public boolean isNotation(String name) {
            return false;
        }
    };

    private final XSDatatype type;
    private final String builtin;
    private final boolean free;

    private TextForm(XSDatatype type) {
        this.type = type;
        this.builtin = type.getAncestorBuiltinType().getName();
        this.free = ANY_STRING.contains(builtin) && type.isAlwaysValid();
    }

    static TextForm of(XSDatatype type) {
        return new TextForm(type);
    }

    /** Whether any text will do, so that it need not be held. */
    boolean free() {
        return free;
    }

    /** Whether the value is certainly valid. */
    boolean vouchesFor(String value) {
        return free || plain(value) && plainNotation(value) && type.isValid(value, NO_CONTEXT);
    }

    private boolean plainNotation(String value) {
        if (ANY_STRING.contains(builtin)) {
            return true;
        }
        return switch (builtin) {
            case "boolean" -> value.equals("true") || value.equals("false") || value.equals("1") || value.equals("0");
            case "date" -> DATE.matcher(value).matches();
            case "dateTime" -> DATE_TIME.matcher(value).matches();
            case "anyURI" -> URI.matcher(value).matches();
            case "base64Binary" -> base64(value);
            default -> NUMBER.matcher(value).matches();
        };
    }

    private static boolean plain(String value) {
        char last = ' ';
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            if (each < ' ' || each > '~' || each == ' ' && last == ' ') {
                return false;
            }
            last = each;
        }
        return value.isEmpty() || last != ' ';
    }

    /** Whole groups of four without white space; padding only where its unused bits cannot matter. */
    private static boolean base64(String value) {
        if (value.length() % 4 != 0) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            boolean digit = each >= 'A' && each <= 'Z'
                    || each >= 'a' && each <= 'z'
                    || each >= '0' && each <= '9'
                    || each == '+'
                    || each == '/';
            if (!digit) {
                return padding(value, i);
            }
        }
        return true;
    }

    private static boolean padding(String value, int from) {
        int length = value.length();
        return from == length - 1
                        && value.charAt(from) == '='
                        && "AEIMQUYcgkosw048".indexOf(value.charAt(from - 1)) >= 0
                || from == length - 2 && value.endsWith("==") && "AQgw".indexOf(value.charAt(from - 1)) >= 0;
    }
}
