package se.ntjp.contracts.lint.archive;

import java.util.Optional;
import org.w3c.dom.Element;
import se.ntjp.contracts.archive.PackageResolver;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.SchemaDocument;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * Every schemaLocation is relative and leads to a file of the package with the namespace that the import says (ARC-07).
 * Nothing is fetched from elsewhere.
 */
public final class SchemaLocationsStayInThePackage implements LintRule {

    private static final Text OTHER_NAMESPACE = Text.of(
            "Importens namespace ska vara targetNamespace i filen som den leder till.",
            "The import's namespace is the targetNamespace of the file it leads to.");

    @Override
    public RuleInfo info() {
        return RuleInfo.archive(
                "ARC-07",
                Severity.ERROR,
                Text.of(
                        "schemaLocation ska vara relativ och leda till en fil i paketet.",
                        "schemaLocation is relative and leads to a file in the package."));
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        scope.wsdls().forEach(wsdl -> wsdl.imports().forEach(each -> check(wsdl.file(), each, scope, findings)));
        scope.schemas()
                .forEach(schema -> schema.references().forEach(each -> check(schema.file(), each, scope, findings)));
    }

    private static void check(String file, Element reference, LintScope scope, Findings findings) {
        if (!reference.hasAttribute("schemaLocation")) {
            return;
        }
        String location = reference.getAttribute("schemaLocation");
        Optional<String> name = PackageResolver.resolve(file, location);
        Optional<SchemaDocument> target = name.stream()
                .flatMap(wanted ->
                        scope.schemas().stream().filter(each -> each.file().equals(wanted)))
                .findFirst();
        if (name.filter(scope::isUnreadable).isPresent()) {
            return;
        }
        if (target.isEmpty()) {
            findings.add(reference, name.orElse("../../core_components/….xsd"), location);
        } else if (reference.getLocalName().equals("import")
                && !reference.getAttribute("namespace").equals(target.get().namespace())) {
            String found = reference.getAttribute("namespace");
            findings.add(
                    reference, Severity.ERROR, OTHER_NAMESPACE, target.get().namespace(), found);
        }
    }
}
