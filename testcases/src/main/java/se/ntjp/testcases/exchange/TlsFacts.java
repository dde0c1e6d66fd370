package se.ntjp.testcases.exchange;

import java.time.Instant;

/**
 * A TLS session as it was negotiated.
 *
 * @param protocol for example {@code TLSv1.3}
 * @param cipherSuite the standard name
 * @param subject the producer's certificate subject
 * @param issuer who signed it
 * @param notAfter when it expires
 * @param clientCertificateSent whether the producer asked for ours and got it
 */
public record TlsFacts(
        String protocol,
        String cipherSuite,
        String subject,
        String issuer,
        Instant notAfter,
        boolean clientCertificateSent) {}
