package se.ntjp.harness.transport;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/** Our certificates towards one connection; remembers whether the producer asked for one and whether it suited. */
final class ClientIdentity extends X509ExtendedKeyManager {

    private final X509ExtendedKeyManager keys;
    private volatile boolean requested;
    private volatile boolean given;

    ClientIdentity(X509ExtendedKeyManager keys) {
        this.keys = keys;
    }

    boolean requested() {
        return requested;
    }

    /** Whether one of ours was of an issuer and a kind that the producer accepts, and was sent. */
    boolean given() {
        return given;
    }

    @Override
    public String chooseEngineClientAlias(String[] keyType, Principal[] issuers, SSLEngine engine) {
        requested = true;
        String alias = keys.chooseEngineClientAlias(keyType, issuers, engine);
        given |= alias != null;
        return alias;
    }

    @Override
    public String chooseClientAlias(String[] keyType, Principal[] issuers, Socket socket) {
        return keys.chooseClientAlias(keyType, issuers, socket);
    }

    @Override
    public String[] getClientAliases(String keyType, Principal[] issuers) {
        return keys.getClientAliases(keyType, issuers);
    }

    @Override
    public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
        return keys.chooseServerAlias(keyType, issuers, socket);
    }

    @Override
    public String[] getServerAliases(String keyType, Principal[] issuers) {
        return keys.getServerAliases(keyType, issuers);
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        return keys.getCertificateChain(alias);
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        return keys.getPrivateKey(alias);
    }
}
