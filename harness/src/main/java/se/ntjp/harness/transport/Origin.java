package se.ntjp.harness.transport;

import java.net.URI;
import java.util.Locale;

/**
 * Where connections lead, and so which of them a request may share.
 *
 * @param host a name or an IP address, without the brackets of IPv6
 * @param port the TCP port
 * @param tls whether TLS is spoken there
 */
record Origin(String host, int port, boolean tls) {

    /** @throws IllegalArgumentException for an address that is not http or https with a host */
    static Origin of(URI target) {
        String scheme = target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
        boolean tls = scheme.equals("https");
        if (!tls && !scheme.equals("http") || target.getHost() == null) {
            throw new IllegalArgumentException(
                    "%s is not an address to send to: expected http://host[:port]/path or https://…".formatted(target));
        }
        int port = target.getPort() >= 0 ? target.getPort() : tls ? 443 : 80;
        return new Origin(target.getHost().replaceAll("^\\[|]$", ""), port, tls);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
