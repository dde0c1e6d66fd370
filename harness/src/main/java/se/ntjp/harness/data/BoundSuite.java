package se.ntjp.harness.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ntjp.harness.run.OfficialSuite;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.testcases.data.TestData;
import se.ntjp.testcases.identity.IdentityType;
import se.ntjp.testcases.soapui.convert.ProjectConverter;
import se.ntjp.testcases.soapui.convert.ProjectData;
import se.ntjp.testcases.soapui.suite.ProjectSuites;
import se.ntjp.testcases.suite.SuiteReader;
import se.ntjp.testcases.suite.TestCase;
import se.ntjp.testcases.suite.TestSuite;

/**
 * The suite that data are chosen for. Of an official one it is the suite that the project converts to, whose cases have the
 * project's numbers and names of test data; the project itself is run with them afterwards.
 *
 * @param suite whose cases say what they expect
 * @param left ids of the project's cases that do not convert, so that nothing can be chosen for them
 */
public record BoundSuite(TestSuite suite, List<String> left) {

    private static final String TYPE = "patientIdType";

    public BoundSuite {
        left = List.copyOf(left);
    }

    /**
     * The suite of some inputs.
     *
     * @param project the official suite that would run; empty where the inputs' suite is a written or derived one
     * @param published the project's published data
     */
    public static BoundSuite of(RunInputs inputs, Optional<OfficialSuite> project, TestData published) {
        return project.map(official -> converted(inputs, official, published))
                .orElseGet(() -> new BoundSuite(inputs.suite(), List.of()));
    }

    private static BoundSuite converted(RunInputs inputs, OfficialSuite official, TestData published) {
        ProjectData data = new ProjectData("", published.global(), byName(official, published), Map.of());
        TestSuite suite = new ProjectConverter(official.project(), data)
                .convert().suites().values().stream()
                        .map(text -> new SuiteReader()
                                .read(official.project().file(), text.getBytes(StandardCharsets.UTF_8)))
                        .filter(each -> each.contract().equals(inputs.contract().namespace()))
                        .findFirst()
                        .orElseGet(inputs::suite);
        List<TestCase> cases = suite.cases().stream()
                .filter(each -> !each.calls().isEmpty())
                .map(each -> published(each, published))
                .toList();
        Set<String> left =
                new LinkedHashSet<>(ProjectSuites.byId(official.project()).keySet());
        cases.forEach(each -> left.remove(each.id()));
        return new BoundSuite(
                new TestSuite(suite.name(), suite.contract(), suite.origin(), suite.binding(), cases),
                List.copyOf(left));
    }

    /** The converter finds a case's data by its whole name. */
    private static Map<String, Map<String, String>> byName(OfficialSuite official, TestData published) {
        Map<String, Map<String, String>> byName = new HashMap<>();
        ProjectSuites.byId(official.project())
                .forEach((id, each) -> byName.put(each.name(), published.cases().getOrDefault(id, Map.of())));
        return byName;
    }

    /** A case whose published data have an identity of their own is about that type of identity. */
    private static TestCase published(TestCase each, TestData published) {
        Map<String, String> mine = published.cases().getOrDefault(each.id(), Map.of());
        List<String> own = new ArrayList<>(each.own());
        Map<String, String> fits = new HashMap<>(each.fits());
        if (mine.containsKey(TYPE)) {
            Stream.of("patientId", TYPE).filter(name -> !own.contains(name)).forEach(own::add);
            if (IdentityType.ofOid(mine.get(TYPE)) != IdentityType.LOCAL) {
                fits.put(TYPE, mine.get(TYPE));
            }
        }
        return new TestCase(
                each.id(),
                each.title(),
                each.purpose(),
                each.proves(),
                each.needs(),
                own,
                fits,
                each.calls(),
                each.look(),
                each.excluded());
    }
}
