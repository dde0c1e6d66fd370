package se.ntjp.testcases.soapui.convert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ntjp.testcases.data.CaseName;
import se.ntjp.testcases.soapui.convert.script.Meaning;
import se.ntjp.testcases.soapui.convert.script.ScriptReader;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.project.Step;
import se.ntjp.testcases.soapui.project.UnsupportedPart;

/**
 * What the conversion of every case needs of the project.
 *
 * @param scan what the cases say together
 * @param rules the Schematron files that cases name, in order
 * @param unknown names that nothing gives a value, in order
 */
record ProjectParts(
        SoapUiProject project,
        ProjectData data,
        Prefixes prefixes,
        RecordPaths inRecord,
        ScriptReader scripts,
        ProjectScan scan,
        PreparedRequests requests,
        List<String> rules,
        Set<String> unknown) {

    /** The project's property that says where records are. */
    static final String RECORD_PATH = "RecordElementPath";

    /** A case and the suite that it stands in. */
    record Placed(ProjectSuite suite, ProjectCase testCase) {}

    static ProjectParts of(SoapUiProject project, ProjectData data) {
        Prefixes prefixes = new Prefixes(project.properties());
        RecordPaths inRecord = new RecordPaths(recordPath(project));
        ScriptReader scripts = new ScriptReader(inRecord);
        ProjectScan scan = ProjectScan.of(project, scripts);
        Set<String> unknown = new LinkedHashSet<>();
        PreparedRequests requests = new PreparedRequests(
                project, prefixes, scan, (testCase, name) -> context(testCase, name, data, scan, unknown));
        return new ProjectParts(project, data, prefixes, inRecord, scripts, scan, requests, new ArrayList<>(), unknown);
    }

    /**
     * What a suite writes for a name of the context. A name that neither the data nor a script gives a value is empty in
     * SoapUI; where there are no data at all it is left for the user to give.
     */
    String context(ProjectCase testCase, String name) {
        return context(testCase, name, data, scan, unknown);
    }

    private static String context(
            ProjectCase testCase, String name, ProjectData data, ProjectScan scan, Set<String> unknown) {
        if (data.global().isEmpty()
                || data.knows(testCase.name(), name)
                || scan.kept().contains(name)) {
            return "${" + name + "}";
        }
        unknown.add(testCase.name() + ": " + name);
        return "";
    }

    private static String recordPath(SoapUiProject project) {
        return project.properties().getOrDefault(RECORD_PATH, "").strip();
    }

    /** The XPath of records in an answer; empty where the project has none. */
    String recordPath() {
        return recordPath(project);
    }

    /** The name of the record element. */
    String record() {
        return recordPath().replaceFirst("(?s)^.*/", "");
    }

    Stream<Placed> cases() {
        return project.suites().stream().flatMap(suite -> suite.cases().stream().map(each -> new Placed(suite, each)));
    }

    /** The case that a step calls. */
    Optional<Placed> caseOf(String id) {
        return cases().filter(each -> each.testCase().id().equals(id)).findFirst();
    }

    /** What the data file says of a case, under any of the names that have its id. */
    Optional<String> description(CaseDraft draft) {
        return data.descriptions().entrySet().stream()
                .filter(each ->
                        CaseName.of(each.getKey()).id().equals(draft.name().id()))
                .map(Map.Entry::getValue)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** Whether a step of this name works out a period in any case, so that going back to it asks for the next. */
    boolean worksOutPeriod(String step) {
        return cases().flatMap(each -> each.testCase().steps().stream())
                .filter(each -> each.name().equals(step) && each instanceof Step.Groovy)
                .flatMap(each -> scripts.read(((Step.Groovy) each).script()).stream())
                .anyMatch(Meaning.Period.class::isInstance);
    }

    /** What the reader of the project did not understand in a case. */
    List<UnsupportedPart> unsupported(ProjectSuite suite, ProjectCase testCase) {
        return project.unsupported().stream()
                .filter(part ->
                        part.suite().equals(suite.name()) && part.testCase().equals(testCase.name()))
                .toList();
    }
}
