package se.ntjp.testcases.soapui.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ntjp.testcases.soapui.project.Step.Goto.Condition;
import se.ntjp.testcases.soapui.project.Step.SoapRequest;
import se.ntjp.testcases.soapui.project.Transfer.Language;

/** Reads steps. */
final class StepParser {

    private static final Set<String> OF_STEP = Set.of("settings", "config", "description");
    private static final Set<String> OF_REQUEST = Set.of(
            "settings",
            "description",
            "encoding",
            "endpoint",
            "request",
            "assertion",
            "credentials",
            "jmsConfig",
            "jmsPropertyConfig",
            "wsaConfig",
            "wsrmConfig");
    private static final List<String> OF_TRANSFER_ONLY_IN_SOAPUI =
            List.of("transferToAll", "transferChildNodes", "entitize");
    private static final String ISOLATED = "PARALLELL";

    private final HttpStepParser http;

    StepParser(RestResources resources) {
        this.http = new HttpStepParser(resources);
    }

    /** A step; one of an unknown type becomes a {@link Step.Unsupported}. */
    Step of(Config step, String name, Place inCase) {
        boolean disabled = step.disabled();
        Place place = inCase.inStep(name).unless(disabled);
        place.unsupportedChildren(step, OF_STEP);
        Config config = step.child("config").orElse(step);
        String type = step.attribute("type");
        return switch (type) {
            case "request" -> request(config, name, disabled, place);
            case "restrequest" -> http.rest(config, name, disabled, place);
            case "httprequest" -> http.http(config, name, disabled, place);
            case "groovy" -> new Step.Groovy(name, disabled, config.text("script"));
            case "delay" -> new Step.Delay(name, disabled, config.word("delay"));
            case "properties" -> properties(config, name, disabled, place);
            case "transfer" -> new Step.PropertyTransfer(name, disabled, transfers(config, place));
            case "calltestcase" -> callCase(config, name, disabled, place);
            case "goto" -> new Step.Goto(name, disabled, conditions(config, place));
            case "manualTestStep" ->
                new Step.Manual(name, disabled, step.word("description"), config.word("expectedResult"));
            case "assertionteststep" ->
                new Step.AssertionStep(name, disabled, AssertionSources.assertions(config, place));
            default -> {
                place.unsupported(step, "step type " + type);
                yield new Step.Unsupported(name, disabled, type);
            }
        };
    }

    private static SoapRequest request(Config config, String name, boolean disabled, Place place) {
        Config request = config.child("request").orElse(config);
        RequestTraps.tell(request, OF_REQUEST, place);
        String encoding = request.word("encoding");
        return new SoapRequest(
                name,
                disabled,
                config.word("interface"),
                config.word("operation"),
                request.word("endpoint"),
                encoding.isEmpty() ? "UTF-8" : encoding,
                HeaderParser.of(request, place),
                request.text("request"),
                AssertionParser.of(request, place),
                Config.isTrue(RequestTraps.setting(request, RequestTraps.REMOVE_EMPTY_CONTENT)));
    }

    private static Step properties(Config config, String name, boolean disabled, Place place) {
        if (!config.word("source").isEmpty()) {
            place.unsupported(config, "properties read from a file");
        }
        return new Step.Properties(name, disabled, config.properties());
    }

    private static Step callCase(Config config, String name, boolean disabled, Place place) {
        String mode = config.word("runMode");
        if (!mode.isEmpty() && !mode.equals(ISOLATED)) {
            place.besideTheCase().unsupported(config, "run mode " + mode + "; the case is run as an isolated copy");
        }
        return new Step.CallCase(
                name,
                disabled,
                config.word("targetTestCase"),
                config.properties(),
                config.children("returnProperties").stream()
                        .flatMap(all -> all.children("entry").stream())
                        .map(entry -> entry.text().strip())
                        .toList());
    }

    private static List<Condition> conditions(Config config, Place place) {
        List<Config> conditions = config.children("condition");
        conditions.stream()
                .filter(each -> !Set.of("", "XPATH").contains(each.word("type").toUpperCase(Locale.ROOT)))
                .forEach(each -> place.unsupported(each, "goto condition of type " + each.word("type")));
        return conditions.stream()
                .map(each -> new Condition(each.word("name"), each.text("expression"), each.word("targetStep")))
                .toList();
    }

    private static List<Transfer> transfers(Config config, Place place) {
        return config.children("transfers").stream()
                .map(each -> transfer(each, place))
                .toList();
    }

    private static Transfer transfer(Config config, Place place) {
        Place ifOn = place.unless(config.disabled());
        OF_TRANSFER_ONLY_IN_SOAPUI.stream()
                .filter(each -> config.flag(each, false))
                .forEach(each -> ifOn.unsupported(config, "property transfer with " + each));
        return new Transfer(
                config.word("name"),
                config.disabled(),
                config.word("sourceStep"),
                config.word("sourceType"),
                config.text("sourcePath"),
                config.word("targetStep"),
                config.word("targetType"),
                config.text("targetPath"),
                language(config, ifOn),
                config.flag("failOnError", true),
                config.flag("setNullOnMissingSource", true),
                config.flag("transferTextContent", true),
                config.flag("ignoreEmpty", false));
    }

    private static Language language(Config transfer, Place place) {
        if (transfer.flag("useXQuery", false)) {
            return Language.XQUERY;
        }
        String word = transfer.either("type").strip().toUpperCase(Locale.ROOT);
        Optional<Language> language = Stream.of(Language.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
        if (language.isEmpty() && !word.isEmpty()) {
            place.unsupported(transfer, "path language " + word);
        }
        return language.orElse(Language.XPATH);
    }
}
