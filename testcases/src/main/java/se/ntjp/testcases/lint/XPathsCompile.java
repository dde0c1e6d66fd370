package se.ntjp.testcases.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.s9api.Processor;
import se.ntjp.testcases.data.Placeholders;
import se.ntjp.testcases.reading.XPaths;
import se.ntjp.testcases.suite.Call.Expect;
import se.ntjp.testcases.suite.TestSuite;
import se.ntjp.testcases.suite.TestSuite.Binding;

/** Every XPath compiles with the suite's prefixes, and a bare name in {@code at} is one that the suite binds. */
record XPathsCompile(Processor processor) implements SuiteRule {

    @Override
    public List<String> problems(TestSuite suite) {
        Binding binding = suite.binding();
        XPaths xpaths = new XPaths(processor, binding.namespaces());
        List<String> problems = new ArrayList<>();
        bound(binding).forEach(xpath -> wrong(xpaths, xpath)
                .map(problem -> suite.origin() + ": " + problem)
                .ifPresent(problems::add));
        problems.addAll(Visit.calls(
                suite,
                (testCase, call) -> Stream.concat(
                        call.take().stream().flatMap(take -> wrong(xpaths, take.at()).stream()),
                        call.expect().stream().flatMap(expect -> wrong(xpaths, binding, expect)))));
        return problems;
    }

    private static Stream<String> bound(Binding binding) {
        return Stream.of(
                        Stream.of(binding.record()),
                        binding.paths().values().stream().sorted(),
                        binding.times().paths().stream())
                .flatMap(each -> each)
                .filter(xpath -> !xpath.isEmpty());
    }

    private static Stream<String> wrong(XPaths xpaths, Binding binding, Expect expect) {
        JsonNode at = expect.arguments().path("at");
        JsonNode that = expect.arguments().path("that");
        if (at.isTextual() && at.asText().matches("[A-Za-z][A-Za-z0-9]*")) {
            return binding.paths().containsKey(at.asText())
                    ? Stream.empty()
                    : Stream.of(
                            "expected in «at» a name of «paths» or an XPath with prefixes, found «%s». Known are %s."
                                    .formatted(at.asText(), known(binding)));
        }
        return Stream.of(at, that)
                .filter(JsonNode::isTextual)
                .flatMap(xpath -> wrong(xpaths, filled(xpath.asText())).stream());
    }

    /** The XPath with something in every place, so that it can be compiled. */
    private static String filled(String xpath) {
        return Placeholders.fill(xpath, name -> Optional.of("0")).orElseThrow();
    }

    private static Optional<String> wrong(XPaths xpaths, String xpath) {
        try {
            xpaths.check(xpath);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static String known(Binding binding) {
        return String.join(", ", binding.paths().keySet().stream().sorted().toList());
    }
}
