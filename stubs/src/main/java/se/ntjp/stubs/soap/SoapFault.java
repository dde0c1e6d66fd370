package se.ntjp.stubs.soap;

/** Why a call has no answer. Its words hold nothing of what the caller sent about a patient (ENV-09). */
public final class SoapFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private SoapFault(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The caller's fault. */
    public static SoapFault client(String message) {
        return new SoapFault("Client", message);
    }

    /** The producer's own (ERR-02). */
    public static SoapFault server(String message) {
        return new SoapFault("Server", message);
    }

    /** An envelope that is not of SOAP 1.1 (ENV-01). */
    public static SoapFault versionMismatch(String message) {
        return new SoapFault("VersionMismatch", message);
    }

    /** The local part of faultcode. */
    public String code() {
        return code;
    }
}
