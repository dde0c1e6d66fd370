package se.ntjp.harness.installed.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.text.Text;
import se.ntjp.reports.record.RecordedExchange;
import se.ntjp.testcases.exchange.Failure;
import se.ntjp.testcases.soapui.suite.ProjectSuites;
import se.ntjp.testcases.verdict.Finding;
import se.ntjp.testcases.verdict.Verdict;

/** Findings of what SoapUI says failed in a case, in its own words. */
final class FailureFindings {

    private static final int MAX_FINDINGS = 200;

    private static final Text CHECK = Text.of(
            "SoapUI underkänner kontrollen ”%s” i steget ”%s”.", "SoapUI fails the check “%s” in the step “%s”.");
    private static final Text STEP = Text.of("SoapUI underkänner steget ”%s”.", "SoapUI fails the step “%s”.");
    private static final Text CASE = Text.of("SoapUI underkänner fallet.", "SoapUI fails the case.");
    private static final Text MORE =
            Text.of("SoapUI har ytterligare %s fel att säga.", "SoapUI tells of %s errors more.");
    private static final Text NO_CLASS = Text.of(
            "Testsvitens skriptbibliotek saknas i SoapUI. Lägg det i bin/ext under SOAPUI_HOME, så som testsvitens anvisning säger, och kör igen.",
            "SoapUI lacks the suite's script library. Put it into bin/ext below SOAPUI_HOME, as the suite's instructions say, and run again.");
    private static final Text UNREACHABLE = Text.of(
            "Kontrollera adressen, brandväggar och certifikat på båda sidor och kör igen.",
            "Check the address, firewalls and certificates on both sides, and run again.");
    private static final String MISSING_CLASS = "unable to resolve class";

    private FailureFindings() {}

    /**
     * The findings; at least one, and none that lets a case pass.
     *
     * @param failure what the JUnit file has
     * @param believed whether SoapUI's report can be relied on; if not, nothing is decided
     * @param exchanges the case's
     */
    static List<Finding> of(String failure, boolean believed, List<RecordedExchange> exchanges) {
        List<FailedCheck> checks = FailedCheck.of(failure);
        List<Finding> findings = new ArrayList<>();
        for (FailedCheck check : checks.subList(0, Math.min(checks.size(), MAX_FINDINGS))) {
            Finding finding = finding(check).found(check.words()).in(exchange(check.step(), exchanges));
            findings.add(believed ? finding : undecided(finding));
        }
        if (checks.size() > MAX_FINDINGS) {
            findings.add(Finding.of(
                    ProjectSuites.OFFICIAL,
                    believed ? Verdict.FAILED : Verdict.UNDECIDED,
                    MORE.with(checks.size() - MAX_FINDINGS)));
        }
        return findings;
    }

    private static Finding finding(FailedCheck check) {
        boolean assertion = !check.check().isEmpty();
        Text message = assertion
                ? CHECK.with(check.check(), check.step())
                : check.step().isEmpty() ? CASE : STEP.with(check.step());
        if (!assertion
                && WireWords.of(check.words())
                        .map(Failure::kind)
                        .filter(Failure.Kind::environment)
                        .isPresent()) {
            return Finding.of(ProjectSuites.OFFICIAL, Verdict.UNDECIDED, message)
                    .remedy(UNREACHABLE);
        }
        // Only the compiler of scripts begins so; an answer cannot make SoapUI say it.
        if (check.words().contains(MISSING_CLASS) && check.words().startsWith("org.codehaus.groovy.control.")) {
            return Finding.of(ProjectSuites.OFFICIAL, Verdict.UNDECIDED, message)
                    .remedy(NO_CLASS);
        }
        return Finding.failed(ProjectSuites.OFFICIAL, message);
    }

    private static Finding undecided(Finding finding) {
        return Finding.of(finding.rule(), Verdict.UNDECIDED, finding.message())
                .found(finding.found())
                .remedy(finding.remedy())
                .in(finding.exchange());
    }

    /** The latest exchange of a step; empty where it has none. */
    private static String exchange(String step, List<RecordedExchange> exchanges) {
        Optional<RecordedExchange> latest =
                exchanges.stream().filter(each -> each.call().equals(step)).reduce((one, other) -> other);
        return latest.map(each -> each.exchange().id()).orElse("");
    }
}
