package se.ntjp.reports.record;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.ntjp.testcases.exchange.Header;

/** Takes what lets a reader in elsewhere out of what is recorded: passwords, tokens, session cookies. */
public final class Secrets {

    /** What stands in a secret's place. */
    public static final String MASK = "***";

    private static final Set<String> SECRET_HEADERS =
            Set.of("authorization", "proxy-authorization", "cookie", "set-cookie");
    private static final Pattern QUERY_VALUE = Pattern.compile("=[^&]*");

    private Secrets() {}

    /** The headers, with the values of credentials masked. */
    public static List<Header> masked(List<Header> headers) {
        return headers.stream()
                .map(header -> SECRET_HEADERS.contains(header.name().toLowerCase(Locale.ROOT))
                        ? new Header(header.name(), MASK)
                        : header)
                .toList();
    }

    /** An address without user and password, the values of its query masked and its fragment left out. */
    public static String address(URI address) {
        StringBuilder shown = new StringBuilder();
        if (address.getScheme() != null) {
            shown.append(address.getScheme()).append(":");
        }
        if (address.getRawAuthority() != null) {
            String authority = address.getRawAuthority();
            shown.append("//").append(authority.substring(authority.lastIndexOf('@') + 1));
        }
        if (address.getRawPath() != null) {
            shown.append(address.getRawPath());
        }
        if (address.getRawQuery() != null) {
            shown.append('?').append(QUERY_VALUE.matcher(address.getRawQuery()).replaceAll("=" + MASK));
        }
        return shown.toString();
    }
}
