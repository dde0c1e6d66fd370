package se.ntjp.harness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ntjp.contracts.text.Text;
import se.ntjp.harness.run.ProjectInputs;
import se.ntjp.harness.run.RunInputs;
import se.ntjp.testcases.baseline.BaselineSuite;

/** What the reader of a report must know of the run as a whole before a verdict means anything. */
final class RunRemarks {

    private static final Text STUB = Text.of(
            "Tjänsteproducenten är verktygets egen stubbproducent. Rapporten visar hur verktyget arbetar och säger inget om någon anslutning.",
            "The producer is the harness's own stub. The report shows how the harness works and says nothing about any connection.");
    private static final Text DERIVED = Text.of(
            "Testsviten är härledd ur kontraktets scheman. Den är inget officiellt test.",
            "The suite is derived from the contract's schemas. It is no official test.");
    private static final Text INVENTED = Text.of(
            "Testdata är påhittade (%s). Ange tjänsteproducentens egna med --data, eller ett i taget med --value logicalAddress=…",
            "Test data are invented (%s). Give the producer's own with --data, or one at a time with --value logicalAddress=…");

    private static final Text MOCK = Text.of(
            "Tjänsteproducenten är releasepaketets egen mock. Rapporten visar hur testsviten arbetar och säger inget om någon anslutning.",
            "The producer is the release package's own mock. The report shows how the suite works and says nothing about any connection.");
    private static final Text OFFICIAL = Text.of(
            "Testsviten är SoapUI-projektet %s (SHA-256 %s).", "The suite is the SoapUI project %s (SHA-256 %s).");
    private static final Text PARITY = Text.of(
            "Bara den officiella testsvitens egna testfall räknas (--parity); inget strängare prövas.",
            "Only the official suite's own cases count (--parity); nothing stricter is judged.");
    private static final Text UNTRUSTED = Text.of(
            "Projektets skript är inte betrodda: bara enkla skript, som verktyget kan tolka själv, körs. Granska projektet, och ange --trust-scripts eller ntjp suites trust.",
            "The project's scripts are not trusted: only simple ones, which the harness can read by itself, are run. Review the project, then give --trust-scripts or use ntjp suites trust.");

    private RunRemarks() {}

    private static List<Text> of(ProjectInputs project) {
        List<Text> remarks = new ArrayList<>(List.of(OFFICIAL.with(project.file(), project.digest())));
        if (project.parity()) {
            remarks.add(PARITY);
        }
        if (!project.trusted()) {
            remarks.add(UNTRUSTED);
        }
        return remarks;
    }

    /**
     * The remarks on a run.
     *
     */
    static List<Text> of(RunInputs inputs, RunTarget target) {
        boolean stub = target.isStub();
        List<Text> remarks = new ArrayList<>();
        if (stub) {
            remarks.add(STUB);
        }
        if (target.isMock()) {
            remarks.add(MOCK);
        }
        inputs.project().ifPresent(project -> remarks.addAll(of(project)));
        if (BaselineSuite.isBaseline(inputs.suite())) {
            remarks.add(DERIVED);
            String invented = invented(inputs);
            if (!stub && !invented.isEmpty()) {
                remarks.add(INVENTED.with(invented));
            }
        }
        return remarks;
    }

    /** The addresses that nobody has but that the run uses; the identities among the default data are published ones. */
    private static String invented(RunInputs inputs) {
        return Stream.of("logicalAddress", "httpHeaderHsaId")
                .filter(name -> inputs.data().value(name).equals(BaselineSuite.DEFAULT_DATA.value(name)))
                .map(name -> name + "=" + inputs.data().value(name).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
