package se.ntjp.contracts.model;

import java.util.Locale;
import java.util.Optional;
import javax.xml.namespace.QName;

/** RIV-TA Basic Profiles, told apart by the SOAP header element that carries the logical address. */
public enum RivtaProfile {
    /** Basic Profile 2.0: the address travels in {@code wsa:To} (BP20-R08a). */
    RIVTABP20(new QName("http://www.w3.org/2005/08/addressing", "To")),
    /** Basic Profile 2.1: the address travels in {@code LogicalAddress} (BP21-R08a). */
    RIVTABP21(new QName("urn:riv:itintegration:registry:1", "LogicalAddress"));

    private final QName addressHeader;

    RivtaProfile(QName addressHeader) {
        this.addressHeader = addressHeader;
    }

    /** The element of the SOAP header that holds the logical address. */
    public QName addressHeader() {
        return addressHeader;
    }

    /** The name as it ends namespaces and URLs, for example {@code rivtabp21}. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The profile whose short name a WSDL's target namespace ends with, whatever the case. The variant for certificates,
     * {@code rivtabpip}, is the profile of the same number with one header more (BPIP-R01).
     */
    public static Optional<RivtaProfile> ofNamespace(String targetNamespace) {
        String ending = targetNamespace
                .substring(targetNamespace.lastIndexOf(':') + 1)
                .toLowerCase(Locale.ROOT)
                .replace("rivtabpip", "rivtabp");
        for (RivtaProfile profile : values()) {
            if (ending.equals(profile.shortName())) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }
}
