package se.ntjp.harness.transport;

/** Our own side is set up wrongly: says which file or option, what was found and what to do. Never holds a password. */
public final class TransportException extends RuntimeException {

    /** A fault of the set-up, in words for whoever wrote it. */
    public TransportException(String message) {
        super(message);
    }

    /** A fault of the set-up and where it was noticed; the cause must not carry a secret. */
    public TransportException(String message, Throwable cause) {
        super(message, cause);
    }
}
