package se.ntjp.harness.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Certificates, and perhaps the private key of the first of them (PKCS#8, open or encrypted), in a PEM text. */
final class PemFile {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final List<String> KEY_ALGORITHMS = List.of("RSA", "EC", "EdDSA", "RSASSA-PSS");

    private final StoreFile file;
    private final String text;

    PemFile(StoreFile file, String text) {
        this.file = file;
        this.text = text;
    }

    /** A store in memory whose key has the file's password. */
    KeyStore toKeyStore() {
        List<Certificate> certificates = new ArrayList<>();
        PrivateKey key = null;
        Matcher block = BLOCK.matcher(text);
        try {
            while (block.find()) {
                byte[] content = Base64.getMimeDecoder().decode(block.group(2));
                switch (block.group(1)) {
                    case "CERTIFICATE", "TRUSTED CERTIFICATE" -> certificates.add(certificate(content));
                    case "PRIVATE KEY" -> key = key(new PKCS8EncodedKeySpec(content));
                    case "ENCRYPTED PRIVATE KEY" -> key = key(decrypted(content));
                    case "RSA PRIVATE KEY", "EC PRIVATE KEY" ->
                        throw unreadable("holds its key in the older format %s. Convert it with openssl pkcs8 -topk8"
                                .formatted(block.group(1)));
                    default -> {}
                }
            }
            return store(certificates, key);
        } catch (CertificateException | IllegalArgumentException e) {
            throw unreadable("holds a certificate that cannot be read. Export it again");
        } catch (GeneralSecurityException | IOException e) {
            throw unreadable("holds a key that cannot be read. Check the password and that the key is PKCS#8");
        }
    }

    private KeyStore store(List<Certificate> certificates, PrivateKey key) throws GeneralSecurityException {
        KeyStore store = StoreReader.empty();
        if (key != null) {
            if (certificates.isEmpty()) {
                throw unreadable("holds a key without its certificate. Put both in the file");
            }
            store.setKeyEntry("1", key, file.password(), certificates.toArray(Certificate[]::new));
            return store;
        }
        for (Certificate certificate : certificates) {
            store.setCertificateEntry(Integer.toString(store.size() + 1), certificate);
        }
        return store;
    }

    private PKCS8EncodedKeySpec decrypted(byte[] content) throws GeneralSecurityException, IOException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(content);
        String algorithm = info.getAlgParameters() == null
                ? info.getAlgName()
                : info.getAlgParameters().toString();
        String name = algorithm.startsWith("PBE") ? algorithm : info.getAlgName();
        PBEKeySpec password = new PBEKeySpec(file.password());
        Cipher cipher = Cipher.getInstance(name);
        cipher.init(
                Cipher.DECRYPT_MODE,
                SecretKeyFactory.getInstance(name).generateSecret(password),
                info.getAlgParameters());
        return info.getKeySpec(cipher);
    }

    private static PrivateKey key(PKCS8EncodedKeySpec encoded) throws GeneralSecurityException {
        for (String algorithm : KEY_ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(encoded);
            } catch (InvalidKeySpecException e) {
                continue;
            }
        }
        throw new InvalidKeySpecException("none of " + KEY_ALGORITHMS);
    }

    private static Certificate certificate(byte[] content) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(content));
    }

    private TransportException unreadable(String words) {
        return new TransportException("PEM file %s %s".formatted(file, words));
    }
}
