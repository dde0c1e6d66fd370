package se.ntjp.contracts.lint.rule;

import java.util.List;
import java.util.Optional;
import se.ntjp.contracts.text.Text;

/**
 * What the rule catalogue says about a rule.
 *
 * @param ids the rule's ids. Several where documents state the same rule: the finding bears the one of the document that
 *     governs the file at fault, the first where none does
 * @param severity how much breaking it matters, unless the finding says otherwise
 * @param source the document that states it
 * @param explanation the rule, as one sentence
 */
public record RuleInfo(List<String> ids, Severity severity, String source, Text explanation) {

    private static final String BASIC_PROFILE = "RIV Tekniska Anvisningar Basic Profile 2.1 (ARK_0002)";
    private static final String BOTH_PROFILES = "RIV Tekniska Anvisningar Basic Profile 2.0 and 2.1 (ARK_0002)";
    private static final String SERVICE_SCHEMA = "RIV Tekniska Anvisningar Tjänsteschema 2.1 (ARK_0005)";
    private static final String ARCHIVE = "RIV Tekniska Anvisningar Konfigurationsstyrning (ARK_0007)";

    public RuleInfo {
        ids = List.copyOf(ids);
    }

    /** A rule that Basic Profile 2.0 and 2.1 both have under the same number, for example {@code R03}. */
    public static RuleInfo bothProfiles(String number, Severity severity, Text explanation) {
        return new RuleInfo(List.of("BP21-" + number, "BP20-" + number), severity, BOTH_PROFILES, explanation);
    }

    /** A rule of the Basic Profile, under its full ids. */
    public static RuleInfo profile(Severity severity, Text explanation, String... ids) {
        return new RuleInfo(List.of(ids), severity, BASIC_PROFILE, explanation);
    }

    /** A rule about schemas, under its ids in Tjänsteschema (TS), Domänschema (DS) and Översikt (VER). */
    public static RuleInfo schema(Severity severity, Text explanation, String... ids) {
        String source = ids[0].startsWith("DS-")
                ? "RIV Tekniska Anvisningar Domänschema 2.1 (ARK_0006)"
                : ids[0].startsWith("VER-") ? "RIV Tekniska Anvisningar Översikt (ARK_0001), 8.2" : SERVICE_SCHEMA;
        return new RuleInfo(List.of(ids), severity, source, explanation);
    }

    /** A rule about the package. */
    public static RuleInfo archive(String id, Severity severity, Text explanation) {
        return new RuleInfo(List.of(id), severity, ARCHIVE, explanation);
    }

    /** The id by which it is mostly known. */
    public String id() {
        return ids.get(0);
    }

    /** The id under which a document states the rule, by how that document's ids begin. */
    public Optional<String> idOf(String prefix) {
        return ids.stream().filter(id -> id.startsWith(prefix)).findFirst();
    }
}
