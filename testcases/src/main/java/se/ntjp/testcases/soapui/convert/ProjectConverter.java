package se.ntjp.testcases.soapui.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ntjp.testcases.data.CaseName;
import se.ntjp.testcases.soapui.convert.Remark.Kind;
import se.ntjp.testcases.soapui.project.ProjectCase;
import se.ntjp.testcases.soapui.project.ProjectSuite;
import se.ntjp.testcases.soapui.project.SoapUiProject;
import se.ntjp.testcases.soapui.suite.CaseIds;

/**
 * Writes a SoapUI project as suites and test data of our own. Every case of the project is in a suite or named among the
 * remarks; a check that could not be converted leaves its case to a person, so that it is never green by itself.
 */
public final class ProjectConverter {

    private final ProjectParts parts;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    /**
     * A converter for one project.
     *
     * @param data the project's test data; {@link ProjectData#NONE} where it has none
     */
    public ProjectConverter(SoapUiProject project, ProjectData data) {
        this.parts = ProjectParts.of(project, data);
    }

    /** Converts it. The same project and data always give the same text. */
    public Conversion convert() {
        Map<String, List<CaseDraft>> byContract = new LinkedHashMap<>();
        CaseIds caseIds = new CaseIds();
        parts.cases().forEach(placed -> {
            CaseName name = caseIds.next(placed.testCase().name());
            ids.putIfAbsent(placed.testCase().name(), name.id());
            convert(placed.suite(), placed.testCase(), name, byContract);
        });
        parts.unknown().forEach(name -> remarks.add(new Remark(Kind.OTHERWISE, "", "", Words.UNKNOWN_DATA.with(name))));
        remarks.add(new Remark(Kind.DROPPED, "", "", Words.ENDPOINTS));
        Proofs proofs = new Proofs(Set.copyOf(ids.values()));
        Map<String, String> suites = new LinkedHashMap<>();
        byContract.forEach((contract, cases) -> {
            suites.put(file(contract, suites), new SuiteText(parts, contract, cases, proofs).write());
        });
        return new Conversion(suites, DataText.of(parts.data(), ids), parts.rules(), remarks);
    }

    private void convert(
            ProjectSuite suite, ProjectCase testCase, CaseName name, Map<String, List<CaseDraft>> byContract) {
        testCase.loadTests()
                .forEach(test -> remarks.add(new Remark(
                        Kind.LOAD,
                        testCase.name(),
                        "",
                        Words.LOAD_TEST.with(
                                test.name(), test.threads(), test.limit(), test.limitType(), test.strategy()))));
        if (suite.disabled() || testCase.disabled()) {
            remarks.add(new Remark(Kind.DISABLED, testCase.name(), "", Words.DISABLED_CASE));
            return;
        }
        new CaseConverter(parts, suite, testCase, name, remarks::add).convert().ifPresent(draft -> byContract
                .computeIfAbsent(draft.calls().get(0).contract(), key -> new ArrayList<>())
                .add(draft));
    }

    /** After the contract: {@code urn:riv:…:GetDiagnosisResponder:2} gives {@code GetDiagnosis-2.yaml}. */
    private static String file(String contract, Map<String, String> taken) {
        String[] parts = contract.split(":");
        String version = parts[parts.length - 1].replaceAll("[^A-Za-z0-9]", "");
        String service = parts.length > 1
                ? parts[parts.length - 2].replaceFirst("Responder$", "").replaceAll("[^A-Za-z0-9]", "")
                : "";
        String wished = (service.isEmpty() ? "suite" : service) + (version.isEmpty() ? "" : "-" + version);
        String file = wished;
        for (int copy = 2; taken.containsKey(file + ".yaml"); copy++) {
            file = wished + "-" + copy;
        }
        return file + ".yaml";
    }
}
