package se.ntjp.harness.transport;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.ntjp.testcases.exchange.Body;
import se.ntjp.testcases.exchange.Header;
import se.ntjp.testcases.exchange.HttpRequest;

/**
 * Header lines as the platform sends them to a producer, in its order and letter case (vp.md §4).
 *
 * @param userAgent our own name, for example {@code ntjp-harness/0.1.0}
 * @param originalConsumer HSA-id of the consumer that the platform says it calls for
 * @param sender the platform's mark on a call over plain HTTP; left out over HTTPS whatever is given
 * @param passedOn what the consumer sent beside, such as {@code Accept} or {@code traceparent}, and the platform passes on
 */
public record PlatformHeaders(
        String userAgent, String originalConsumer, Optional<PlatformSender> sender, List<Header> passedOn) {

    /**
     * Who calls, in words that the platform uses between its own parts.
     *
     * @param instanceId the platform's {@code vp.instance.id}
     * @param senderId HSA-id of the caller
     */
    public record PlatformSender(String instanceId, String senderId) {}

    public PlatformHeaders {
        passedOn = List.copyOf(passedOn);
    }

    /** Nothing but what the platform always sends. */
    public static PlatformHeaders of(String userAgent, String originalConsumer) {
        return new PlatformHeaders(userAgent, originalConsumer, Optional.empty(), List.of());
    }

    /** The same with the platform's mark on calls over plain HTTP. */
    public PlatformHeaders withSender(PlatformSender mark) {
        return new PlatformHeaders(userAgent, originalConsumer, Optional.of(mark), passedOn);
    }

    /** The same with header lines of the consumer. */
    public PlatformHeaders withPassedOn(List<Header> lines) {
        return new PlatformHeaders(userAgent, originalConsumer, sender, lines);
    }

    /** The same id for the same exchange of the same run, so that a run can be repeated byte for byte. */
    public static UUID correlationId(long seed, String exchangeId) {
        return UUID.nameUUIDFromBytes((seed + "/" + exchangeId).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A request ready to send.
     *
     * @param soapAction without quotes; empty where the consumer sent none, which the platform lets through
     */
    public HttpRequest request(URI target, Optional<String> soapAction, UUID correlationId, Body body) {
        List<Header> lines = new ArrayList<>();
        lines.add(new Header("content-length", Integer.toString(body.size())));
        lines.addAll(passedOn);
        soapAction.ifPresent(action -> lines.add(new Header("SOAPAction", '"' + action + '"')));
        lines.add(new Header("User-Agent", userAgent));
        lines.add(new Header("x-rivta-original-serviceconsumer-hsaid", originalConsumer));
        lines.add(new Header("x-skltp-correlation-id", correlationId.toString()));
        sender.filter(mark -> "http".equalsIgnoreCase(target.getScheme())).ifPresent(mark -> {
            lines.add(new Header("x-vp-instance-id", mark.instanceId()));
            lines.add(new Header("x-vp-sender-id", mark.senderId()));
        });
        lines.add(new Header("content-type", "text/xml;charset=UTF-8"));
        lines.add(new Header("connection", "keep-alive"));
        lines.add(new Header("host", host(target)));
        return new HttpRequest(target, lines, body);
    }

    /** The value of a request's host header. */
    public static String host(URI target) {
        boolean omitted = target.getPort() < 0 || target.getPort() == 80;
        return omitted ? target.getHost() : target.getHost() + ":" + target.getPort();
    }
}
