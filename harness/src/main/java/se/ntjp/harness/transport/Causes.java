package se.ntjp.harness.transport;

import java.io.IOException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Looks through the causes of an error. */
final class Causes {

    private Causes() {}

    /** The outermost of this type. */
    static <T extends Throwable> Optional<T> find(Throwable error, Class<T> type) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return Optional.of(type.cast(each));
            }
        }
        return Optional.empty();
    }

    /** The error of the TCP connection below, which TLS may have wrapped in one of its own. */
    static Optional<IOException> lostConnection(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof IOException lost && !(each instanceof SSLException)) {
                return Optional.of(lost);
            }
        }
        return Optional.empty();
    }
}
