package se.ntjp.harness.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.jcajce.JcaPKCS8EncryptedPrivateKeyInfoBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores that work, and what is said about those that do not. */
class StoreReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final char[] PASSWORD = Certificates.PASSWORD.toCharArray();

    private final StoreReader reader = new StoreReader(Clock.fixed(NOW, ZoneOffset.UTC));
    private final X509Bundle authority = Certificates.authority("Test CA");
    private final X509Bundle own = Certificates.client(authority, NOW.plus(Duration.ofDays(30)));

    @TempDir
    private Path folder;

    private StoreFile file(String name, String content) throws IOException {
        return new StoreFile(Files.writeString(folder.resolve(name), content), PASSWORD);
    }

    private void isOwn(KeyStore store) throws GeneralSecurityException {
        String alias = store.aliases().nextElement();
        assertThat(store.getCertificate(alias)).isEqualTo(own.getCertificate());
        assertThat(store.getKey(alias, StoreReader.NO_PASSWORD))
                .isEqualTo(own.getKeyPair().getPrivate());
    }

    private void isRefused(StoreFile file, String... words) {
        assertThatThrownBy(() -> reader.keys(file))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContainingAll(words)
                .message()
                .doesNotContain(new String(file.password()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PKCS12", "JKS"})
    void stores_are_told_apart_by_content(String type) throws GeneralSecurityException {
        isOwn(reader.keys(Certificates.keyStore(folder.resolve("own.store"), type, own)));
    }

    @Test
    void a_pem_file_holds_certificates_and_key_in_any_order() throws Exception {
        isOwn(reader.keys(file("a.pem", own.getCertificatePathPEM() + own.getPrivateKeyPEM())));
        isOwn(reader.keys(file("b.pem", "Bag Attributes\n" + own.getPrivateKeyPEM() + own.getCertificatePathPEM())));
    }

    @Test
    void a_pem_file_may_have_its_key_encrypted() throws Exception {
        isOwn(reader.keys(file("own.pem", own.getCertificatePathPEM() + encryptedKey(PASSWORD))));
    }

    @Test
    void a_wrong_password_of_a_pem_file_is_told() throws Exception {
        isRefused(
                file("own.pem", own.getCertificatePathPEM() + encryptedKey("another".toCharArray())),
                "holds a key that cannot be read. Check the password");
    }

    @Test
    void a_key_in_an_older_pem_format_is_told_how_to_convert() throws IOException {
        isRefused(
                file("own.pem", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n"),
                "older format RSA PRIVATE KEY",
                "openssl pkcs8 -topk8");
    }

    @Test
    void a_key_without_its_certificate_is_told() throws IOException {
        isRefused(file("own.pem", own.getPrivateKeyPEM()), "a key without its certificate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PKCS12", "JKS"})
    void a_wrong_password_is_told_and_not_shown(String type) {
        StoreFile right = Certificates.keyStore(folder.resolve("own.store"), type, own);
        isRefused(new StoreFile(right.path(), "hemligt".toCharArray()), "the password is wrong");
    }

    @Test
    void a_missing_file_is_told() {
        isRefused(new StoreFile(folder.resolve("none.p12"), PASSWORD), "does not exist. Check the path");
    }

    @Test
    void a_file_of_another_kind_is_told() throws IOException {
        isRefused(file("letter.txt", "Dear Sir"), "neither PKCS12, JKS nor PEM");
    }

    @Test
    void a_store_without_a_key_is_told() {
        isRefused(Certificates.trustStore(folder.resolve("trust.p12"), authority), "holds no private key");
    }

    @Test
    void an_expired_certificate_is_told_with_its_date() {
        X509Bundle expired = Certificates.client(authority, NOW.minus(Duration.ofDays(1)));
        isRefused(
                Certificates.keyStore(folder.resolve("own.p12"), "PKCS12", expired),
                "has expired (own expired at 2026-11-21T12:00:00Z)");
    }

    @Test
    void authorities_come_from_stores_and_pem_files() throws Exception {
        KeyStore fromStore = reader.authorities(Certificates.trustStore(folder.resolve("trust.p12"), authority));
        KeyStore fromPem = reader.authorities(file("ca.pem", authority.getCertificatePEM() + own.getCertificatePEM()));
        assertThat(fromStore.getCertificateAlias(authority.getCertificate())).isNotNull();
        assertThat(fromPem.getCertificateAlias(authority.getCertificate())).isNotNull();
        assertThat(fromPem.size()).isEqualTo(2);
    }

    @Test
    void a_trust_store_without_certificates_is_told() {
        StoreFile nothing = Certificates.emptyStore(folder.resolve("empty.p12"));
        assertThatThrownBy(() -> reader.authorities(nothing))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("empty.p12 holds no certificate");
    }

    @Test
    void a_store_is_read_before_anything_is_sent() {
        TlsSettings tls = TlsSettings.defaults().withKeyStore(new StoreFile(folder.resolve("none.p12"), PASSWORD));
        TransportSettings settings = TransportSettings.defaults().withTls(tls);
        assertThatThrownBy(() -> LiveTransport.of(settings)).isInstanceOf(TransportException.class);
        assertThat(settings.toString()).doesNotContain(Certificates.PASSWORD);
    }

    /** PKCS#8 encrypted as OpenSSL does by default. */
    private String encryptedKey(char[] password) throws IOException, OperatorCreationException {
        OutputEncryptor encryptor = new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
                .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE))
                .setProvider(new BouncyCastleProvider())
                .build(password);
        byte[] info = new JcaPKCS8EncryptedPrivateKeyInfoBuilder(
                        own.getKeyPair().getPrivate())
                .build(encryptor)
                .getEncoded();
        return "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                + new String(Base64.getMimeEncoder().encode(info), StandardCharsets.US_ASCII)
                + "\n-----END ENCRYPTED PRIVATE KEY-----\n";
    }
}
