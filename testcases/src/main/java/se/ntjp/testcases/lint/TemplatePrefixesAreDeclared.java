package se.ntjp.testcases.lint;

import java.util.List;
import java.util.stream.Stream;
import se.ntjp.testcases.suite.RequestTemplate.Element;
import se.ntjp.testcases.suite.TestSuite;

/** Every element of the request template has a prefix that the suite declares. */
record TemplatePrefixesAreDeclared() implements SuiteRule {

    @Override
    public List<String> problems(TestSuite suite) {
        return suite.binding().request().elements().stream()
                .flatMap(TemplatePrefixesAreDeclared::names)
                .distinct()
                .filter(name -> !declared(suite, name))
                .map(name -> "%s, request: expected a prefix of «namespaces» before the name, found «%s». Known are %s."
                        .formatted(suite.origin(), name, prefixes(suite)))
                .toList();
    }

    private static Stream<String> names(Element element) {
        return Stream.concat(
                Stream.of(element.name()), element.children().stream().flatMap(TemplatePrefixesAreDeclared::names));
    }

    private static boolean declared(TestSuite suite, String name) {
        int colon = name.indexOf(':');
        return colon > 0 && suite.binding().namespaces().containsKey(name.substring(0, colon));
    }

    private static String prefixes(TestSuite suite) {
        return String.join(
                ", ", suite.binding().namespaces().keySet().stream().sorted().toList());
    }
}
