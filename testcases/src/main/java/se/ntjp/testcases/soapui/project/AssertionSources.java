package se.ntjp.testcases.soapui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the assertions of ReadyAPI's {@code assertionteststep}, each with the property that it reads, as
 * {@code Step#Property}. ReadyAPI's format is not published, and names the property in one way or another on the
 * assertion, in it or around it; where it is not found the assertion is told as not understood.
 */
final class AssertionSources {

    private static final List<String> STEP =
            List.of("sourceStep", "sourceTestStep", "testStepName", "stepName", "source");
    private static final List<String> PROPERTY =
            List.of("sourceProperty", "propertyName", "sourcePropertyName", "property", "targetProperty");

    private final Place place;
    private final List<Assertion> assertions = new ArrayList<>();

    private AssertionSources(Place place) {
        this.place = place;
    }

    static List<Assertion> assertions(Config config, Place place) {
        AssertionSources sources = new AssertionSources(place);
        config.children().forEach(child -> sources.collect(child, "", ""));
        return sources.assertions;
    }

    /** @param step what is said around it; empty for nothing, and so {@code property} */
    private void collect(Config at, String step, String property) {
        String ownStep = named(at, STEP, step);
        String ownProperty = named(at, PROPERTY, property);
        if (at.name().equals("assertion") && !at.attribute("type").isEmpty()) {
            add(at, ownStep, ownProperty);
        } else {
            at.children().forEach(child -> collect(child, ownStep, ownProperty));
        }
    }

    private void add(Config assertion, String around, String aroundIt) {
        Config inside = assertion.child("configuration").orElse(assertion);
        String step = named(inside, STEP, around);
        String property = named(inside, PROPERTY, aroundIt);
        boolean found = !step.isEmpty() && !property.isEmpty();
        if (!found) {
            place.unless(assertion.disabled()).unsupported(assertion, "assertion whose property is not found");
        }
        Map<String, String> source = found ? Map.of("source", step + "#" + property) : Map.of();
        assertions.add(AssertionParser.one(assertion, place, source));
    }

    private static String named(Config at, List<String> names, String whereAbsent) {
        return names.stream()
                .map(name -> at.either(name).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(whereAbsent);
    }
}
