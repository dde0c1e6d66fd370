package se.ntjp.testcases.soapui.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.testcases.soapui.project.Assertion;

/** What SoapUI's own assertions expect of an answer's content, as expectations of a suite. */
final class AssertionExpectations {

    private static final Pattern DECLARED =
            Pattern.compile("\\s*declare\\s+namespace\\s+([\\w.-]+)\\s*=\\s*(['\"])(.*?)\\2\\s*;?");
    private static final Pattern MARKUP = Pattern.compile("[<>&]");

    private final Prefixes prefixes;
    private final Function<String, Optional<String>> expanded;

    /**
     * For the assertions of a step.
     *
     * @param expanded a text with a suite's placeholders for SoapUI's; empty where it holds others
     */
    AssertionExpectations(Prefixes prefixes, Function<String, Optional<String>> expanded) {
        this.prefixes = prefixes;
        this.expanded = expanded;
    }

    /** The expectation; empty where there is none like it. */
    Optional<ObjectNode> of(Assertion assertion) {
        return switch (assertion.type()) {
            case "Simple Contains" -> contains(assertion).map(AssertionExpectations::element);
            case "Simple NotContains" -> contains(assertion).map(condition -> element("not(" + condition + ")"));
            case "XPath Match" -> matches(assertion).map(AssertionExpectations::element);
            default -> Optional.empty();
        };
    }

    private static ObjectNode element(String condition) {
        return Yaml.map("element", Yaml.map("that", condition));
    }

    /** A token without markup is looked for in the texts of the envelope, where SoapUI looks through its characters. */
    private Optional<String> contains(Assertion assertion) {
        if (assertion.flag("useRegEx")) {
            return Optional.empty();
        }
        return expanded.apply(assertion.setting("token"))
                .filter(token -> !token.isEmpty() && !MARKUP.matcher(token).find())
                .map(AssertionExpectations::literal)
                .map(token -> assertion.flag("ignoreCase")
                        ? "contains(lower-case(string(/)), lower-case(%s))".formatted(token)
                        : "contains(string(/), %s)".formatted(token));
    }

    private Optional<String> matches(Assertion assertion) {
        Map<String, String> declared = new HashMap<>();
        String path = assertion.setting("path");
        Matcher declaration = DECLARED.matcher(path);
        while (declaration.lookingAt()) {
            declared.put(declaration.group(1), declaration.group(3));
            path = path.substring(declaration.end());
            declaration = DECLARED.matcher(path);
        }
        String content = assertion.setting("content").strip();
        boolean wildcards = assertion.flag("allowWildcards") && content.contains("*");
        String xpath = prefixes.translated(path.strip(), declared);
        if (xpath.isEmpty()
                || xpath.contains("declare ")
                || MARKUP.matcher(content).find()) {
            return Optional.empty();
        }
        Optional<String> wanted = expanded.apply(content);
        boolean plain = expanded.apply(xpath).filter(xpath::equals).isPresent();
        return wanted.filter(value -> plain && !(wildcards && value.contains("${")))
                .map(value -> wildcards
                        ? "matches(string((%s)[1]), %s, 's')".formatted(xpath, literal("^" + pattern(value) + "$"))
                        : "string((%s)[1]) = %s".formatted(xpath, literal(value)));
    }

    /** A text with {@code *} for anything, as a pattern. */
    private static String pattern(String wildcards) {
        return wildcards.replaceAll("([\\\\|.?+(){}\\[\\]^$-])", "\\\\$1").replace("*", ".*");
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
