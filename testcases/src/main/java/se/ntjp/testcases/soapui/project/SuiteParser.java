package se.ntjp.testcases.soapui.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads test suites and their cases. */
final class SuiteParser {

    private static final Set<String> OF_SUITE = Set.of(
            "settings",
            "description",
            "runType",
            "testCase",
            "properties",
            "reportParameters",
            "setupScript",
            "tearDownScript",
            "tags");
    private static final Set<String> OF_CASE = Set.of(
            "settings",
            "description",
            "testStep",
            "loadTest",
            "securityTest",
            "properties",
            "reportParameters",
            "breakPoints",
            "setupScript",
            "tearDownScript",
            "tags");

    private final StepParser steps;

    SuiteParser(StepParser steps) {
        this.steps = steps;
    }

    ProjectSuite suite(Config config, String name, Place inProject) {
        Place place = inProject.inSuite(name).unless(config.disabled());
        place.unsupportedChildren(config, OF_SUITE);
        if (config.word("runType").startsWith("PARALLEL")) {
            place.unsupported(config, "run type " + config.word("runType") + "; the cases are run one after the other");
        }
        List<Config> cases = config.children("testCase");
        Set<String> seen = new HashSet<>();
        return new ProjectSuite(
                config.attribute("id"),
                name,
                config.disabled(),
                config.properties(),
                config.text("setupScript"),
                config.text("tearDownScript"),
                IntStream.range(0, cases.size())
                        .mapToObj(i -> testCase(cases.get(i), i + 1, seen, place))
                        .toList());
    }

    private ProjectCase testCase(Config config, int number, Set<String> seen, Place inSuite) {
        String name = UniqueNames.orKind(config.attribute("name"), "TestCase", number);
        Place place = inSuite.inCase(name).unless(config.disabled());
        if (!seen.add(name)) {
            // The name is the key to its data, so it cannot be changed.
            place.unsupported(config, "second case of the same name in its suite");
        }
        traps(config, place);
        UniqueNames stepNames = new UniqueNames();
        UniqueNames loadTestNames = new UniqueNames();
        return new ProjectCase(
                config.attribute("id"),
                name,
                config.disabled(),
                config.flag("failOnError", true),
                config.flag("failTestCaseOnErrors", true),
                config.properties(),
                config.text("setupScript"),
                config.text("tearDownScript"),
                config.children("testStep").stream()
                        .map(each ->
                                steps.of(each, stepNames.next(each.attribute("name"), each.attribute("type")), place))
                        .toList(),
                config.children("loadTest").stream()
                        .map(each ->
                                LoadTestParser.of(each, loadTestNames.next(each.attribute("name"), "LoadTest"), place))
                        .toList());
    }

    private static void traps(Config config, Place place) {
        Place beside = place.besideTheCase();
        beside.unsupportedChildren(config, OF_CASE);
        config.children("securityTest")
                .forEach(each -> beside.unsupported(each, "security test " + each.attribute("name")));
        if (config.flag("keepSession", false)) {
            beside.unsupported(config, "cookies kept between requests");
        }
        if (config.flag("wsrmEnabled", false)) {
            place.unsupported(config, "WS-ReliableMessaging");
        }
        if (config.flag("amfAuthorisation", false)) {
            place.unsupported(config, "AMF");
        }
        if (place.number(config, "timeout", config.attribute("timeout"), 0) > 0) {
            place.unsupported(config, "timeout of %s ms".formatted(config.attribute("timeout")));
        }
    }
}
