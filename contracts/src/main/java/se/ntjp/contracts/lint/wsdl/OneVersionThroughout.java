package se.ntjp.contracts.lint.wsdl;

import java.util.Optional;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.ContractNames;
import se.ntjp.contracts.lint.rule.FileVersion;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.lint.rule.Wsdl;
import se.ntjp.contracts.text.Text;

/**
 * One version number holds throughout the interaction: WSDL, service schema and file names (VER-04).
 */
public final class OneVersionThroughout implements WsdlRule {

    private static final Text MAJOR = Text.of(
            "Huvudversionen i filnamnet ska vara den i targetNamespace.",
            "The major version in the file name is that of targetNamespace.");

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.WARNING,
                Text.of(
                        "WSDL och tjänsteschema ska ha samma version i filnamnen.",
                        "WSDL and service schema have the same version in their file names."),
                "VER-04");
    }

    @Override
    public void check(Wsdl wsdl, ContractNames names, Findings findings) {
        String major = Integer.toString(names.major());
        FileVersion.of(wsdl.file())
                .filter(version -> version.major() != names.major())
                .ifPresent(version ->
                        findings.add(wsdl.root(), Severity.ERROR, MAJOR, major, Integer.toString(version.major())));
        for (Element each : wsdl.imports()) {
            Optional<FileVersion> version = FileVersion.of(each.getAttribute("schemaLocation"));
            if (names.isServiceNamespace(each.getAttribute("namespace"))
                    && version.filter(schema -> schema.major() == names.major()).isPresent()
                    && !FileVersion.of(wsdl.file()).map(FileVersion::minor).equals(version.map(FileVersion::minor))) {
                findings.add(each, names.version(), version.get().toString());
            }
        }
    }
}
