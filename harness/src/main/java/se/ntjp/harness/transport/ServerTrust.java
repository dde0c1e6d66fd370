package se.ntjp.harness.transport;

import java.net.Socket;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import se.ntjp.testcases.exchange.TlsFault;

/** Judges a producer's certificate as the Java platform does, but says what is wrong with it in words to act on. */
final class ServerTrust extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager rules;
    private final Clock clock;

    ServerTrust(X509ExtendedTrustManager rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        checkServerTrusted(chain, authType);
        try {
            rules.checkServerTrusted(chain, authType, engine);
        } catch (CertificateException e) {
            if (Causes.find(e, CertPathValidatorException.class).isPresent()) {
                throw new RejectedCertificate(TlsFault.CERTIFICATE, e.getMessage(), e);
            }
            String detail = "host name %s does not match the producer's certificate, which names %s"
                    .formatted(engine.getPeerHost(), CertificateNames.of(chain[0]));
            throw new RejectedCertificate(TlsFault.HOST_NAME, detail, e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        try {
            rules.checkServerTrusted(chain, authType);
        } catch (CertificateException e) {
            throw rejected(chain, e);
        }
    }

    private RejectedCertificate rejected(X509Certificate[] chain, CertificateException cause) {
        Optional<X509Certificate> expired = Arrays.stream(chain)
                .filter(each -> clock.instant().isAfter(each.getNotAfter().toInstant()))
                .findFirst();
        if (expired.isPresent()
                || Causes.find(cause, CertificateExpiredException.class).isPresent()) {
            X509Certificate certificate = expired.orElse(chain[0]);
            String detail = "the producer's certificate (%s) expired at %s"
                    .formatted(
                            certificate.getSubjectX500Principal().getName(),
                            certificate.getNotAfter().toInstant());
            return new RejectedCertificate(TlsFault.EXPIRED, detail, cause);
        }
        if (Causes.find(cause, CertificateNotYetValidException.class).isPresent()) {
            String detail = "the producer's certificate (%s) is not valid before %s"
                    .formatted(
                            chain[0].getSubjectX500Principal().getName(),
                            chain[0].getNotBefore().toInstant());
            return new RejectedCertificate(TlsFault.NOT_YET_VALID, detail, cause);
        }
        if (Causes.find(cause, CertPathBuilderException.class).isPresent()) {
            String issuer = chain[chain.length - 1].getIssuerX500Principal().getName();
            String detail = "the producer's certificate (%s) is not trusted: issuer %s is not in our trust store"
                    .formatted(chain[0].getSubjectX500Principal().getName(), issuer);
            return new RejectedCertificate(TlsFault.UNTRUSTED_ISSUER, detail, cause);
        }
        return new RejectedCertificate(TlsFault.CERTIFICATE, cause.getMessage(), cause);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        checkServerTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        rules.checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        rules.checkClientTrusted(chain, authType, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        rules.checkClientTrusted(chain, authType, engine);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return rules.getAcceptedIssuers();
    }
}
