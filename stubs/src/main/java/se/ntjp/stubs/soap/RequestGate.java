package se.ntjp.stubs.soap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.ntjp.contracts.model.ServiceContract;
import se.ntjp.contracts.schema.EnvelopeFacts;
import se.ntjp.contracts.schema.MessageSource;
import se.ntjp.contracts.schema.MessageValidator;
import se.ntjp.contracts.schema.ReadProblem;
import se.ntjp.contracts.schema.SchemaVerdict;
import se.ntjp.contracts.schema.ValidationResult;
import se.ntjp.stubs.http.HttpCall;

/**
 * Refuses every request that a good producer refuses whatever the contract: by HTTP headers, envelope, logical address
 * and schema, in this order.
 */
final class RequestGate {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final List<String> CHARSETS = List.of("utf-8", "utf-16", "utf-16le", "utf-16be");
    private static final int SHOWN = 3;

    private final ServiceContract contract;
    private final MessageValidator validator;

    RequestGate(ServiceContract contract, MessageValidator validator) {
        this.contract = contract;
        this.validator = validator;
    }

    /**
     * Lets a request through.
     *
     * @return the logical address
     * @throws SoapFault where it is refused
     */
    String pass(HttpCall call) {
        if (call.tooLarge()) {
            throw SoapFault.client("The request is larger than %d bytes".formatted(call.body().length));
        }
        checkAction(call.header("SOAPAction").orElse(""));
        ValidationResult result =
                validate(call.body(), charset(call.header("Content-Type").orElse("")));
        checkEnvelope(result.envelope());
        checkContent(result);
        return result.envelope().address().map(String::strip).orElse("");
    }

    /** A consumer behind the platform may come without SOAPAction; a wrong one is meant for another contract (BP21-R15). */
    private void checkAction(String header) {
        String action = header.replace("\"", "").strip();
        if (!action.isEmpty() && !action.equals(contract.soapAction())) {
            throw SoapFault.client(
                    "SOAPAction is expected to be «%s», or to be left out".formatted(contract.soapAction()));
        }
    }

    /** The charset of Content-Type, where it names one (ENV-01, ENV-02). */
    private static Optional<Charset> charset(String contentType) {
        if (!contentType.toLowerCase(Locale.ROOT).strip().startsWith("text/xml")) {
            throw SoapFault.client("Content-Type is expected to be text/xml, as SOAP 1.1 has it");
        }
        Matcher charset = CHARSET.matcher(contentType);
        if (!charset.find()) {
            return Optional.empty();
        }
        if (!CHARSETS.contains(charset.group(1).toLowerCase(Locale.ROOT))) {
            throw SoapFault.client("The charset is expected to be UTF-8 or UTF-16");
        }
        return Optional.of(Charset.forName(charset.group(1)));
    }

    private ValidationResult validate(byte[] body, Optional<Charset> charset) {
        try {
            return validator.request(MessageSource.of(body), charset);
        } catch (IOException e) {
            throw new UncheckedIOException("A message in memory cannot be read", e);
        }
    }

    private void checkEnvelope(EnvelopeFacts facts) {
        facts.problem().ifPresent(problem -> {
            throw SoapFault.client(words(problem));
        });
        if (!facts.soap11()) {
            throw SoapFault.versionMismatch("The envelope is expected to be of SOAP 1.1");
        }
        if (facts.dtd() || facts.processingInstructions() > 0) {
            throw SoapFault.client("A SOAP message has no document type declaration and no processing instruction");
        }
        if (facts.address().map(String::isBlank).orElse(true)) {
            throw SoapFault.client("The SOAP header is expected to hold %s with a logical address"
                    .formatted(contract.addressHeader()));
        }
        if (facts.bodies() != 1 || facts.bodyChildren() != 1) {
            throw SoapFault.client("One Body with one element is expected, found %d with %d"
                    .formatted(facts.bodies(), facts.bodyChildren()));
        }
    }

    private void checkContent(ValidationResult result) {
        if (!result.rootAsExpected()) {
            throw SoapFault.client("%s is expected in Body".formatted(contract.request()));
        }
        if (result.verdict() != SchemaVerdict.VALID) {
            // Place and rule only: the words of the schema's own message quote the value, which may be an identity.
            throw SoapFault.client(result.errors().stream()
                    .limit(SHOWN)
                    .map(error -> "%s (line %d) breaks %s".formatted(error.path(), error.line(), error.rule()))
                    .collect(Collectors.joining("; ", "The request breaks the contract's schema: ", "")));
        }
    }

    private static String words(ReadProblem problem) {
        String what =
                switch (problem.kind()) {
                    case NOT_WELL_FORMED -> "is not well-formed XML";
                    case TRUNCATED -> "ends before its XML does";
                    case MALFORMED_ENCODING -> "is not in the encoding it says";
                    case DTD_REFUSED -> "has a document type declaration, which SOAP forbids";
                    case LIMIT_EXCEEDED -> "is deeper or has longer names or texts than is read of any message";
                };
        return "The request %s (line %d, column %d)".formatted(what, problem.line(), problem.column());
    }
}
