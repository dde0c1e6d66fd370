package se.ntjp.contracts.lint.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.FileVersion;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;

/**
 * The main schema imports an extension under the alias {@code m<minor>}, and bears at least that version (TS-09c).
 */
public final class ExtensionIsImportedWithVersionAlias implements SchemaRule {

    private static final Pattern EXTENSION = Pattern.compile("urn:riv:.*:(\\d{1,9})\\.(\\d{1,9})");

    private static final Text RAISED = Text.of(
            "Schemats attribut version ska höjas till utökningens version.",
            "The schema's version attribute is raised to the extension's version.");

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.WARNING,
                Text.of(
                        "En utökning ska importeras med prefixet m följt av underversionen.",
                        "An extension is imported with the prefix m followed by the minor version."),
                "TS-09c",
                "DS-09");
    }

    @Override
    public void check(OwnSchema schema, Findings findings) {
        for (Element each : schema.document().references()) {
            Matcher namespace = EXTENSION.matcher(each.getAttribute("namespace"));
            if (schema.kind().isExtension() || !namespace.matches()) {
                continue;
            }
            String expected = "m" + namespace.group(2);
            String found = each.lookupPrefix(namespace.group());
            if (!expected.equals(found)) {
                findings.add(each, expected, found == null ? "" : found);
            }
            String version = schema.document().root().getAttribute("version");
            if (FileVersion.of("_" + version + ".")
                    .filter(has -> isAtLeast(has, namespace))
                    .isEmpty()) {
                findings.add(
                        schema.document().root(),
                        Severity.WARNING,
                        RAISED,
                        namespace.group(1) + "." + namespace.group(2),
                        version);
            }
        }
    }

    private static boolean isAtLeast(FileVersion version, Matcher extension) {
        return version.major() == Integer.parseInt(extension.group(1))
                && version.minor() >= Integer.parseInt(extension.group(2));
    }
}
