package se.ntjp.harness.installed.evidence;

/** The names that SoapUI gives its files. */
final class FileNames {

    private FileNames() {}

    /** A name as part of a file name: white space is {@code _}, and of the rest letters, digits and {@code _} are kept. */
    static String part(String name) {
        StringBuilder part = new StringBuilder();
        name.codePoints().forEach(each -> {
            if (Character.isWhitespace(each)) {
                part.append('_');
            } else if (Character.isLetterOrDigit(each) || each == '_') {
                part.appendCodePoint(each);
            }
        });
        return part.toString();
    }

    /** The JUnit file of a test suite. */
    static String junit(String suite) {
        return "TEST-" + part(suite) + ".xml";
    }
}
