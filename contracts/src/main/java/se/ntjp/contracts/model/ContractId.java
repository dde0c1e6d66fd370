package se.ntjp.contracts.model;

/**
 * What a service contract is called.
 *
 * @param domain the service domain with colons, for example {@code clinicalprocess:healthcond:description}
 * @param name the interaction, for example {@code GetCareDocumentation}
 * @param major the major version, part of every namespace
 * @param minor the minor version
 */
public record ContractId(String domain, String name, int major, int minor) implements Comparable<ContractId> {

    /** The version as it is written, for example {@code 3.0}. */
    public String version() {
        return major + "." + minor;
    }

    /** The short name that the command line takes, for example {@code GetCareDocumentation:3}. */
    public String shortName() {
        return name + ":" + major;
    }

    @Override
    public int compareTo(ContractId other) {
        return java.util.Comparator.comparing(ContractId::name)
                .thenComparing(ContractId::major)
                .thenComparing(ContractId::minor)
                .thenComparing(ContractId::domain)
                .compare(this, other);
    }

    /** Name and version for people, for example {@code GetCareDocumentation 3.0}. */
    @Override
    public String toString() {
        return name + " " + version();
    }
}
