package se.ntjp.testcases.soapui.convert;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The namespace prefixes of the suite that is being written: those of the project's properties, which its XPaths use, and
 * others as they are needed.
 */
final class Prefixes {

    private static final String PROPERTY = "xmlns:";
    private static final Pattern XPATH_PREFIX = Pattern.compile("(?<![\\w.:$-])([A-Za-z_][\\w.-]*):(?=[A-Za-z_*])");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    private final Map<String, String> namespaces = new LinkedHashMap<>();

    Prefixes(Map<String, String> properties) {
        properties.forEach((name, value) -> {
            if (name.startsWith(PROPERTY) && value != null && !value.isBlank()) {
                namespaces.put(name.substring(PROPERTY.length()), value.strip());
            }
        });
    }

    /** A name with the suite's prefix for its namespace; a new prefix is made where there is none. */
    String name(String namespace, String local) {
        return prefix(namespace) + ":" + local;
    }

    /** The suite's prefix of a namespace. */
    String prefix(String namespace) {
        return namespaces.entrySet().stream()
                .filter(each -> each.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> added(namespace));
    }

    /** An XPath written with other prefixes, with those of the suite. */
    String translated(String xpath, Map<String, String> declared) {
        StringBuilder translated = new StringBuilder();
        Matcher quoted = QUOTED.matcher(xpath);
        int from = 0;
        while (quoted.find()) {
            translated.append(prefixed(xpath.substring(from, quoted.start()), declared));
            translated.append(quoted.group());
            from = quoted.end();
        }
        return translated.append(prefixed(xpath.substring(from), declared)).toString();
    }

    private String prefixed(String xpath, Map<String, String> declared) {
        return XPATH_PREFIX
                .matcher(xpath)
                .replaceAll(found -> declared.containsKey(found.group(1))
                        ? Matcher.quoteReplacement(prefix(declared.get(found.group(1))) + ":")
                        : Matcher.quoteReplacement(found.group()));
    }

    /** All of them, in the order in which they came up. */
    Map<String, String> all() {
        return namespaces;
    }

    /** A prefix after the last word of the namespace, {@code urn:riv:…:GetDiagnosisResponder:2} giving {@code gdr}. */
    private String added(String namespace) {
        String[] parts = namespace.split("[:/#]+");
        String word = "";
        for (String part : parts) {
            word = part.matches("[A-Za-z][A-Za-z0-9.-]*") ? part : word;
        }
        String capitals = word.replaceAll("[^A-Z]", "").toLowerCase(Locale.ROOT);
        String wished = capitals.length() > 1 ? capitals : word.isEmpty() ? "ns" : word.toLowerCase(Locale.ROOT);
        String prefix = wished.replaceAll("[^a-z0-9]", "");
        for (int copy = 2; namespaces.containsKey(prefix); copy++) {
            prefix = wished + copy;
        }
        namespaces.put(prefix, namespace);
        return prefix;
    }
}
