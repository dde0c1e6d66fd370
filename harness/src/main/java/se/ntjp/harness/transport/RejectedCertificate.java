package se.ntjp.harness.transport;

import java.security.cert.CertificateException;
import se.ntjp.testcases.exchange.TlsFault;

/** We refuse the producer's certificate, for a reason with a name. */
final class RejectedCertificate extends CertificateException {

    private final transient TlsFault fault;

    RejectedCertificate(TlsFault fault, String detail, Throwable cause) {
        super(detail, cause);
        this.fault = fault;
    }

    TlsFault fault() {
        return fault;
    }
}
