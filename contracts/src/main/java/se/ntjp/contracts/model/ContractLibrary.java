package se.ntjp.contracts.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ntjp.contracts.archive.PackageSource;

/**
 * All contracts at hand, found by the names people use.
 *
 * @param packages the packages, in order of preference
 */
public record ContractLibrary(List<ReleasePackage> packages) {

    private static final Pattern SHORT_NAME = Pattern.compile("([A-Za-z0-9_]+)(?:[: ](\\d{1,9})(?:\\.(\\d{1,9}))?)?");

    public ContractLibrary {
        packages = List.copyOf(packages);
    }

    /** The contracts that come with the harness. */
    public static ContractLibrary bundled() {
        try {
            List<ReleasePackage> packages = new ArrayList<>();
            PackageSource.onClassPath(ContractLibrary.class.getClassLoader(), "contracts")
                    .forEach((name, files) -> packages.add(ReleasePackage.read(name, files)));
            return new ContractLibrary(packages);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled contracts cannot be read; the installation is damaged", e);
        }
    }

    /** Every contract, sorted. */
    public List<ServiceContract> contracts() {
        return packages.stream()
                .flatMap(each -> each.contracts().stream())
                .sorted(Comparator.comparing(ServiceContract::id))
                .toList();
    }

    /** Why some contracts of the packages do not load. */
    public List<LoadProblem> problems() {
        return packages.stream().flatMap(each -> each.problems().stream()).toList();
    }

    /**
     * Finds a contract by {@code GetCareDocumentation}, {@code GetCareDocumentation:3}, {@code GetCareDocumentation:3.0}
     * or its full namespace, in any letter case. Of the same contract in several packages the first package's is taken.
     *
     * @throws ContractException where none or several fit; the message lists the candidates
     */
    public ServiceContract find(String name) {
        List<ServiceContract> found =
                contracts().stream().filter(each -> fits(each, name)).toList();
        long different = found.stream().map(ServiceContract::id).distinct().count();
        if (different == 1) {
            return found.get(0);
        }
        if (different == 0) {
            throw new ContractException("No contract «%s». Known contracts: %s%s"
                    .formatted(name, list(contracts()), problems().isEmpty() ? "" : ". Not loadable: " + problems()));
        }
        throw new ContractException("«%s» fits several contracts: %s. Say which, for example %s"
                .formatted(name, list(found), precise(found)));
    }

    /** Whether a name fits any contract. */
    public boolean knows(String name) {
        return contracts().stream().anyMatch(each -> fits(each, name));
    }

    private static boolean fits(ServiceContract contract, String name) {
        if (name.toLowerCase(Locale.ROOT).startsWith("urn:")) {
            String wsdlNamespace = contract.serviceName().getNamespaceURI();
            return name.equalsIgnoreCase(contract.namespace()) || name.equalsIgnoreCase(wsdlNamespace);
        }
        Matcher parts = SHORT_NAME.matcher(name);
        ContractId id = contract.id();
        return parts.matches()
                && parts.group(1).equalsIgnoreCase(id.name())
                && (parts.group(2) == null || Integer.parseInt(parts.group(2)) == id.major())
                && (parts.group(3) == null || Integer.parseInt(parts.group(3)) == id.minor());
    }

    /** The shortest name that tells the first contract from the others. */
    private static String precise(List<ServiceContract> found) {
        ServiceContract first = found.get(0);
        boolean isOneDomain = found.stream()
                .allMatch(each -> each.id().domain().equals(first.id().domain()));
        return isOneDomain ? first.id().name() + ":" + first.id().version() : first.namespace();
    }

    private static String list(List<ServiceContract> contracts) {
        return contracts.stream()
                .map(each -> "%s:%s (%s)"
                        .formatted(
                                each.id().name(), each.id().version(), each.id().domain()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
