package se.ntjp.contracts.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.ntjp.contracts.lint.rule.Documents;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintFinding;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.SchemaDocument;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Waiver;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;

/**
 * Checks release packages and single contracts against rules.
 *
 * @param rules the rules, which is also the rule catalogue
 * @param waivers published contracts that are excused from some of them
 */
public record ContractLinter(List<LintRule> rules, List<Waiver> waivers) {

    private static final String LOAD = "LOAD-";

    public ContractLinter {
        rules = List.copyOf(rules);
        waivers = List.copyOf(waivers);
    }

    /** Rules without any waiver. */
    public ContractLinter(List<LintRule> rules) {
        this(rules, List.of());
    }

    /** All rules of the harness, with published contracts excused where systems depend on their faults. */
    public static ContractLinter standard() {
        return new ContractLinter(StandardRules.all(), PublishedDeviations.all());
    }

    /**
     * Checks everything in a package, also contracts that do not load.
     *
     * @return what breaks a rule, by file, line and rule
     */
    public List<LintFinding> lint(ReleasePackage archive) {
        Documents documents = new Documents(archive.files());
        SortedSet<String> files = archive.files().names();
        List<Wsdl> wsdls = wsdls(files, each -> each.startsWith("schemas/") && each.endsWith(".wsdl"), documents);
        List<SchemaDocument> schemas = files.stream()
                .filter(each -> each.startsWith("schemas/") && each.endsWith(".xsd"))
                .flatMap(each -> SchemaDocument.read(each, documents).stream())
                .toList();
        return judge(new LintScope(Optional.of(archive), archive.contracts(), wsdls, schemas, documents.unreadable()));
    }

    /**
     * Checks one contract: its WSDL and the schemas that this reaches.
     *
     * @return what breaks a rule, by file, line and rule
     */
    public List<LintFinding> lint(ServiceContract contract) {
        Documents documents = new Documents(contract.files());
        List<Wsdl> wsdls = wsdls(contract.files().names(), contract.wsdl()::equals, documents);
        List<SchemaDocument> schemas = reached(contract, documents);
        return judge(new LintScope(Optional.empty(), List.of(contract), wsdls, schemas, documents.unreadable()));
    }

    private List<LintFinding> judge(LintScope scope) {
        SortedSet<LintFinding> findings = new TreeSet<>();
        for (LintRule rule : rules) {
            rule.check(scope, new Findings(rule.info(), waivers, findings::add));
        }
        findings.removeIf(each -> isConsequence(each, List.copyOf(findings)));
        return List.copyOf(findings);
    }

    /** That something does not load or compile needs no saying where a rule already says why, at the same place. */
    private static boolean isConsequence(LintFinding finding, List<LintFinding> findings) {
        return finding.ruleId().startsWith(LOAD)
                && finding.line() > 0
                && findings.stream()
                        .anyMatch(other -> !other.ruleId().startsWith(LOAD)
                                && other.severity() == Severity.ERROR
                                && other.file().equals(finding.file())
                                && other.line() == finding.line());
    }

    private static List<Wsdl> wsdls(SortedSet<String> files, Predicate<String> wanted, Documents documents) {
        return files.stream()
                .filter(wanted)
                .flatMap(file -> documents.get(file).stream()
                        .map(document -> new Wsdl(file, document.getDocumentElement(), documents)))
                .toList();
    }

    private static List<SchemaDocument> reached(ServiceContract contract, Documents documents) {
        Deque<SchemaDocument> open = new ArrayDeque<>();
        contract.schemas()
                .forEach(each -> SchemaDocument.read(each.location(), documents).ifPresent(open::add));
        SortedMap<String, SchemaDocument> reached = new TreeMap<>();
        while (!open.isEmpty()) {
            SchemaDocument schema = open.remove();
            if (reached.putIfAbsent(schema.file(), schema) == null) {
                open.addAll(schema.referred());
            }
        }
        return new ArrayList<>(reached.values());
    }
}
