package se.ntjp.testcases.soapui.services;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XPath as SoapUI writes it: namespace declarations as in XQuery, then the expression.
 *
 * @param namespaces prefix to namespace; the empty prefix for the default namespace of elements
 * @param expression what follows
 */
public record XPathProlog(Map<String, String> namespaces, String expression) {

    private static final Pattern DECLARATION = Pattern.compile(
            "\\s*declare\\s+(?:namespace\\s+([\\p{L}_][\\p{L}\\p{N}_.-]*)\\s*=|default\\s+element\\s+namespace)"
                    + "\\s*(?:'([^']*)'|\"([^\"]*)\")\\s*;?");

    public XPathProlog {
        namespaces = Map.copyOf(namespaces);
    }

    /** Takes declarations and expression apart. */
    public static XPathProlog of(String text) {
        Map<String, String> namespaces = new LinkedHashMap<>();
        Matcher declaration = DECLARATION.matcher(text);
        int end = 0;
        while (declaration.region(end, text.length()).lookingAt()) {
            String prefix = declaration.group(1) == null ? "" : declaration.group(1);
            namespaces.put(prefix, declaration.group(2) == null ? declaration.group(3) : declaration.group(2));
            end = declaration.end();
        }
        return new XPathProlog(namespaces, text.substring(end).strip());
    }
}
