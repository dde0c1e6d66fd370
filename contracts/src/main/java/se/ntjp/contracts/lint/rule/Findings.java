package se.ntjp.contracts.lint.rule;

import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.LineNumbers;

/**
 * Where a rule says what breaks it.
 */
public final class Findings {

    private static final Text WAIVED =
            Text.of("%s Känd avvikelse i publicerat kontrakt: %s.", "%s Known deviation of a published contract: %s.");

    private final RuleInfo rule;
    private final String ruleId;
    private final List<Waiver> waivers;
    private final Consumer<LintFinding> sink;

    /** Findings of one rule, handed on as they come. */
    public Findings(RuleInfo rule, List<Waiver> waivers, Consumer<LintFinding> sink) {
        this(rule, rule.id(), waivers, sink);
    }

    private Findings(RuleInfo rule, String ruleId, List<Waiver> waivers, Consumer<LintFinding> sink) {
        this.rule = rule;
        this.ruleId = ruleId;
        this.waivers = waivers;
        this.sink = sink;
    }

    /** The same, under another of the rule's ids. */
    public Findings under(String id) {
        return new Findings(rule, id, waivers, sink);
    }

    /** An element breaks the rule. */
    public void add(Element at, String expected, String found) {
        add(at, rule.severity(), expected, found);
    }

    /** An element breaks the rule, and here that matters more or less than otherwise. */
    public void add(Element at, Severity severity, String expected, String found) {
        add(at, severity, rule.explanation(), expected, found);
    }

    /** An element breaks the rule in a way that needs its own words. */
    public void add(Element at, Severity severity, Text message, String expected, String found) {
        String file =
                PackageResolver.name(at.getOwnerDocument().getDocumentURI()).orElse("");
        String namespace = at.getOwnerDocument().getDocumentElement().getAttribute("targetNamespace");
        LintFinding finding = new LintFinding(ruleId, severity, file, LineNumbers.of(at), message, expected, found);
        sink.accept(severity == Severity.ERROR ? excused(finding, namespace) : finding);
    }

    /** A file, or with an empty name the package, breaks the rule. */
    public void add(String file, String expected, String found) {
        add(file, 0, rule.severity(), rule.explanation(), expected, found);
    }

    /** A line of a file breaks the rule in a way that needs its own words. */
    public void add(String file, int line, Severity severity, Text message, String expected, String found) {
        sink.accept(new LintFinding(ruleId, severity, file, line, message, expected, found));
    }

    private LintFinding excused(LintFinding finding, String targetNamespace) {
        return waivers.stream()
                .filter(waiver -> waiver.covers(rule.id(), targetNamespace, finding.found()))
                .findFirst()
                .map(waiver -> new LintFinding(
                        finding.ruleId(),
                        Severity.WARNING,
                        finding.file(),
                        finding.line(),
                        WAIVED.with(finding.message(), waiver.reason()),
                        finding.expected(),
                        finding.found()))
                .orElse(finding);
    }
}
