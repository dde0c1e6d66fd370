package se.ntjp.contracts.lint.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.ntjp.contracts.model.RivtaProfile;

/**
 * The parts that all names in a contract are made of, as its WSDL's target namespace and file name give them.
 *
 * @param domain the service domain with colons
 * @param interaction the interaction, which is also what its operation is called
 * @param major the major version
 * @param minor the minor version; 0 where the file name has none
 * @param profile the Basic Profile
 * @param ip whether it is the variant for certificates (<i>intygspropagering</i>), {@code rivtabpip}
 */
public record ContractNames(String domain, String interaction, int major, int minor, RivtaProfile profile, boolean ip) {

    private static final Pattern NAMESPACE =
            Pattern.compile("urn:(?:riv:)?(.+):([^:]+):(\\d{1,9}):rivtabp(ip)?\\d+", Pattern.CASE_INSENSITIVE);

    /** Takes the names out of a target namespace; empty where it is not built as BP21-R04 says. */
    public static Optional<ContractNames> of(String targetNamespace, String file) {
        Matcher parts = NAMESPACE.matcher(targetNamespace);
        Optional<RivtaProfile> profile = RivtaProfile.ofNamespace(targetNamespace);
        if (!parts.matches() || profile.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ContractNames(
                parts.group(1),
                parts.group(2),
                Integer.parseInt(parts.group(3)),
                FileVersion.of(file).map(FileVersion::minor).orElse(0),
                profile.get(),
                parts.group(4) != null));
    }

    /** The profile as it ends namespaces, for example {@code rivtabp21}. */
    public String profileName() {
        return ip ? profile.shortName().replace("rivtabp", "rivtabpip") : profile.shortName();
    }

    /** How the ids of the profile's rules begin, for example {@code BP21-}. */
    public String rulePrefix() {
        return profile.name().replace("RIVTA", "") + "-";
    }

    /** The version as it is written in file names. */
    public String version() {
        return major + "." + minor;
    }

    /** The target namespace of the service schema for one role, {@code Responder} or {@code Initiator} (TS-03). */
    public String serviceNamespace(String role) {
        return "urn:riv:%s:%s%s:%s".formatted(domain, interaction, role, major);
    }

    /** Whether a namespace is that of the service schema for either role. */
    public boolean isServiceNamespace(String namespace) {
        return namespace.equals(serviceNamespace("Responder")) || namespace.equals(serviceNamespace("Initiator"));
    }
}
