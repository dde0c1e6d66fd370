package se.ntjp.contracts.lint.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;
import se.ntjp.contracts.lint.rule.Findings;
import se.ntjp.contracts.lint.rule.LintRule;
import se.ntjp.contracts.lint.rule.LintScope;
import se.ntjp.contracts.lint.rule.OwnSchema;
import se.ntjp.contracts.lint.rule.RuleInfo;
import se.ntjp.contracts.lint.rule.Severity;
import se.ntjp.contracts.text.Text;
import se.ntjp.contracts.xml.Dom;

/**
 * Where a package holds two minor versions of a schema, the newer one only adds optional elements (VER-01); anything else
 * would have needed a new major version (VER-03).
 */
public final class MinorVersionOnlyAddsOptionalElements implements LintRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.schema(
                Severity.ERROR,
                Text.of(
                        "En ny underversion får bara lägga till frivilliga element; annars krävs ny huvudversion.",
                        "A new minor version only adds optional elements; anything else needs a new major version."),
                "VER-01",
                "VER-03");
    }

    @Override
    public void check(LintScope scope, Findings findings) {
        List<OwnSchema> schemas = scope.ownSchemas();
        for (OwnSchema older : schemas) {
            for (OwnSchema newer : schemas) {
                if (isFollowedBy(older, newer)) {
                    compare(older, newer, findings);
                }
            }
        }
    }

    private static boolean isFollowedBy(OwnSchema older, OwnSchema newer) {
        return older.document().namespace().equals(newer.document().namespace())
                && older.document()
                        .fileVersion()
                        .flatMap(first -> newer.document()
                                .fileVersion()
                                .filter(second -> first.major() == second.major() && first.minor() < second.minor()))
                        .isPresent();
    }

    private static void compare(OwnSchema older, OwnSchema newer, Findings findings) {
        for (Element before : older.document().global("complexType")) {
            String name = before.getAttribute("name");
            newer.document()
                    .global("complexType", name)
                    .ifPresentOrElse(
                            after -> compare(before, after, findings),
                            () -> findings.add(newer.document().root(), "xs:complexType name=" + name, ""));
        }
    }

    private static void compare(Element before, Element after, Findings findings) {
        List<Element> added = new ArrayList<>(Dom.all(after, Dom.XSD, "element"));
        for (Element old : Dom.all(before, Dom.XSD, "element")) {
            boolean isKept = added.removeIf(each -> written(each).equals(written(old)));
            if (!isKept) {
                findings.add(after, written(old), "");
            }
        }
        for (Element each : added) {
            if (!each.getAttribute("minOccurs").equals("0")) {
                findings.add(each, "minOccurs=0", written(each));
            }
        }
    }

    private static String written(Element element) {
        String name = element.getAttribute("name") + element.getAttribute("ref");
        String type = Dom.qname(element, "type").map(Objects::toString).orElse("");
        return "%s %s %s..%s"
                .formatted(name, type, occurs(element, "minOccurs"), occurs(element, "maxOccurs"))
                .strip();
    }

    private static String occurs(Element element, String attribute) {
        return element.hasAttribute(attribute) ? element.getAttribute(attribute) : "1";
    }
}
