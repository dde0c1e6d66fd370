package se.ntjp.contracts.lint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.model.LoadProblem;
import se.ntjp.contracts.model.ReleasePackage;
import se.ntjp.contracts.model.ServiceContract;

/**
 * What one lint run looks at.
 *
 * @param archive the release package; empty where a contract is looked at by itself
 * @param contracts the contracts that load
 * @param wsdls every readable WSDL, also of contracts that do not load
 * @param schemas every readable schema document
 * @param unreadable files that are not readable as XML
 */
public record LintScope(
        Optional<ReleasePackage> archive,
        List<ServiceContract> contracts,
        List<Wsdl> wsdls,
        List<SchemaDocument> schemas,
        List<LoadProblem> unreadable) {

    public LintScope {
        contracts = List.copyOf(contracts);
        wsdls = List.copyOf(wsdls);
        schemas = List.copyOf(schemas);
        unreadable = List.copyOf(unreadable);
    }

    /** Whether a file is one of those that are not readable as XML, which is said once and explains what follows. */
    public boolean isUnreadable(String file) {
        return unreadable.stream().anyMatch(each -> each.file().equals(file));
    }

    /** The domains of its contracts. */
    public List<String> domains() {
        return wsdls.stream()
                .flatMap(each -> each.names().stream())
                .map(ContractNames::domain)
                .distinct()
                .toList();
    }

    /** The schema documents that belong to these domains. */
    public List<OwnSchema> ownSchemas() {
        List<String> domains = domains();
        List<OwnSchema> own = new ArrayList<>();
        for (SchemaDocument schema : schemas) {
            SchemaKind kind = SchemaKind.of(schema, domains);
            if (kind != SchemaKind.BORROWED && !domains.isEmpty()) {
                String domain = domains.stream()
                        .filter(each -> schema.namespace().startsWith("urn:riv:" + each + ":"))
                        .findFirst()
                        .orElse(domains.get(0));
                own.add(new OwnSchema(schema, kind, domain));
            }
        }
        return own;
    }
}
