package se.ntjp.testcases.soapui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ntjp.testcases.soapui.project.LoadTest.LimitType;

/** Reads load tests. What is not understood in one leaves the case that it repeats as it is. */
final class LoadTestParser {

    private static final int SOAPUIS_THREADS = 5;
    private static final int SOAPUIS_SECONDS = 60;
    private static final Set<String> STRATEGIES = Set.of("Simple", "Variance", "Thread", "Burst");
    private static final Set<String> ASSERTIONS = Set.of("Step Status", "Max Errors");
    private static final Set<String> KNOWN = Set.of(
            "settings",
            "description",
            "threadCount",
            "startDelay",
            "sampleInterval",
            "calculateTPSOnTimePassed",
            "resetStatisticsOnThreadCountChange",
            "historyLimit",
            "testLimit",
            "limitType",
            "loadStrategy",
            "assertion",
            "maxAssertionErrors",
            "cancelExcessiveThreads",
            "strategyInterval");

    private LoadTestParser() {}

    static LoadTest of(Config config, String name, Place inCase) {
        boolean disabled = config.disabled();
        Place place = inCase.inStep(name).besideTheCase().unless(disabled);
        place.unsupportedChildren(config, KNOWN);
        Optional<Config> strategy = config.child("loadStrategy");
        String type = strategy.map(each -> each.word("type"))
                .filter(word -> !word.isEmpty())
                .orElse("Simple");
        if (!STRATEGIES.contains(type)) {
            place.unsupported(config, "load strategy " + type);
        }
        List<Assertion> assertions = config.children("assertion").stream()
                .map(AssertionParser::ofLoadTest)
                .toList();
        assertions.stream()
                .filter(each -> !each.disabled() && !ASSERTIONS.contains(each.type()))
                .forEach(each -> place.unsupported(config, "load test assertion type " + each.type()));
        return new LoadTest(
                name,
                disabled,
                place.number(config, "threadCount", config.text("threadCount"), SOAPUIS_THREADS),
                place.number(config, "startDelay", config.text("startDelay"), 0),
                place.number(config, "testLimit", config.text("testLimit"), SOAPUIS_SECONDS),
                limitType(config, place),
                type,
                strategy.flatMap(each -> each.child("config"))
                        .map(LoadTestParser::settings)
                        .orElse(Map.of()),
                assertions);
    }

    private static LimitType limitType(Config config, Place place) {
        String word = config.word("limitType");
        Optional<LimitType> type = Stream.of(LimitType.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
        if (type.isEmpty() && !word.isEmpty()) {
            place.unsupported(config, "load test limit " + word);
        }
        return type.orElse(LimitType.TIME);
    }

    private static Map<String, String> settings(Config config) {
        Map<String, String> settings = new LinkedHashMap<>();
        config.children()
                .forEach(setting -> settings.put(setting.name(), setting.text().strip()));
        return settings;
    }
}
