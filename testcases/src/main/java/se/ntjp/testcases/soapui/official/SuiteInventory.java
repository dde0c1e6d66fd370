package se.ntjp.testcases.soapui.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.testcases.soapui.project.Assertion;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.project.UnsupportedPart;
import se.ntjp.testcases.soapui.script.Script;

/**
 * What is in a SoapUI project, and what somebody should know before running it.
 *
 * @param project its name
 * @param suites how many test suites
 * @param cases how many test cases, and those that are switched off
 * @param steps how many steps of each type, switched off or not
 * @param assertions how many assertions of each type, switched off or not
 * @param scripts its scripts
 * @param loadTests how many load tests
 * @param mocks how many mock services
 * @param responses how many answers they have
 * @param unsupported what is not understood
 * @param differences how its definitions differ from the package's; empty where no package is known
 * @param data what its data leave open; empty where there are no data
 */
public record SuiteInventory(
        String project,
        int suites,
        Count cases,
        SortedMap<String, Long> steps,
        SortedMap<String, Long> assertions,
        ScriptCount scripts,
        int loadTests,
        int mocks,
        int responses,
        List<UnsupportedPart> unsupported,
        List<Text> differences,
        Optional<DataGaps> data) {

    public SuiteInventory {
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
        assertions = Collections.unmodifiableSortedMap(new TreeMap<>(assertions));
        unsupported = List.copyOf(unsupported);
        differences = List.copyOf(differences);
    }

    /**
     * Cases.
     *
     * @param all every case
     * @param disabled those that are switched off, or their suite is
     */
    public record Count(int all, int disabled) {}

    /**
     * Scripts that are not switched off.
     *
     * @param all every script
     * @param distinct different texts
     * @param needEngine those of the different texts that need the script engine; empty where nobody told
     */
    public record ScriptCount(int all, int distinct, OptionalInt needEngine) {}

    /**
     * What the data and the project leave open between them.
     *
     * @param unset case name to the names in {@code ${…}} that nothing sets
     * @param casesWithoutData cases of the project that are not in the data
     * @param dataWithoutCase cases of the data that are not in the project
     */
    public record DataGaps(
            Map<String, Set<String>> unset, List<String> casesWithoutData, List<String> dataWithoutCase) {}

    /**
     * Counts a project.
     *
     * @param differences from {@link DefinitionDifferences}; empty where no package is known
     * @param data the project's data, where it has any
     * @param needsEngine whether a script needs the script engine, where that is known
     */
    public static SuiteInventory of(
            SoapUiProject project,
            List<Text> differences,
            Optional<DataNames> data,
            Optional<Predicate<Script>> needsEngine) {
        List<ProjectCase> cases = project.suites().stream()
                .flatMap(suite -> suite.cases().stream())
                .toList();
        int disabled = project.suites().stream()
                .mapToInt(suite -> (int) suite.cases().stream()
                        .filter(each -> suite.disabled() || each.disabled())
                        .count())
                .sum();
        List<Step> steps = cases.stream().flatMap(each -> each.steps().stream()).toList();
        return new SuiteInventory(
                project.name(),
                project.suites().size(),
                new Count(cases.size(), disabled),
                tally(steps.stream(), StepTypes::of),
                tally(steps.stream().flatMap(step -> ProjectScripts.assertions(step).stream()), Assertion::type),
                scripts(ProjectScripts.of(project), needsEngine),
                cases.stream().mapToInt(each -> each.loadTests().size()).sum(),
                project.mocks().size(),
                project.mocks().stream()
                        .flatMap(mock -> mock.operations().stream())
                        .mapToInt(operation -> operation.responses().size())
                        .sum(),
                project.unsupported(),
                differences,
                data.map(names -> gaps(project, cases, names)));
    }

    /** The inventory in words, for a terminal. */
    public List<String> lines() {
        return new InventoryLines(this).lines();
    }

    private static ScriptCount scripts(List<Script> scripts, Optional<Predicate<Script>> needsEngine) {
        Set<String> seen = new HashSet<>();
        List<Script> distinct =
                scripts.stream().filter(each -> seen.add(each.text())).toList();
        return new ScriptCount(
                scripts.size(),
                distinct.size(),
                needsEngine.stream()
                        .mapToInt(needs -> (int) distinct.stream().filter(needs).count())
                        .findFirst());
    }

    private static DataGaps gaps(SoapUiProject project, List<ProjectCase> cases, DataNames data) {
        List<String> names = cases.stream().map(ProjectCase::name).toList();
        List<String> dataWithoutCase = new ArrayList<>(data.cases().keySet());
        dataWithoutCase.removeAll(names);
        return new DataGaps(
                new UnsetParameters(project, data).byCase(),
                names.stream().filter(each -> !data.cases().containsKey(each)).toList(),
                dataWithoutCase);
    }

    private static <T> SortedMap<String, Long> tally(Stream<T> all, Function<T, String> kind) {
        return all.collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    }
}
