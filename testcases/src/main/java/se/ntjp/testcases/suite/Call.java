package se.ntjp.testcases.suite;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request of a case, or a family of them.
 *
 * @param id how expectations of the case refer to it
 * @param parameters what the request template is filled with, besides patientId and patientIdType of the test data, which
 *     they may replace; values may hold {@code ${name}} of the test data
 * @param consumer the HSA-id in the header of the original consumer; may hold {@code ${name}}
 * @param logicalAddress the address in the SOAP header; may hold {@code ${name}}, of a taken parameter too
 * @param headers further HTTP headers by name; values may hold {@code ${name}}
 * @param kind how the request is made from the template
 * @param answer what kind of answer is right
 * @param take parameters read from the answer of an earlier call
 * @param repeat a family of calls, one for each period found in an earlier answer; {@code null} for a single call
 * @param expect what must hold of the answer, besides what is judged on every exchange
 * @param counts ids of the rules of every exchange that count here; empty where the suite says it
 */
public record Call(
        String id,
        Map<String, String> parameters,
        String consumer,
        String logicalAddress,
        Map<String, String> headers,
        Kind kind,
        AnswerKind answer,
        List<Take> take,
        Repeat repeat,
        List<Expect> expect,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> counts) {

    public Call {
        parameters = Map.copyOf(parameters);
        // A record made before there were headers has none.
        headers = headers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(headers));
        take = List.copyOf(take);
        expect = List.copyOf(expect);
        counts = counts == null ? List.of() : List.copyOf(counts);
    }

    /** A call without headers of its own. */
    public Call(
            String id,
            Map<String, String> parameters,
            String consumer,
            String logicalAddress,
            Kind kind,
            AnswerKind answer,
            List<Take> take,
            Repeat repeat,
            List<Expect> expect) {
        this(id, parameters, consumer, logicalAddress, Map.of(), kind, answer, take, repeat, expect, List.of());
    }

    /** How a request is made. */
    public enum Kind {
        /** From the suite's request template. */
        TEMPLATE,
        /** The smallest request that the schema allows, with test data where it has a place. */
        MINIMAL,
        /** Every optional element once. */
        FULL,
        /** From the template, whether the schema allows what comes of it or not. */
        UNCHECKED,
        /** One that the schema forbids. */
        SCHEMA_INVALID,
        /** As the template, with an element of a foreign namespace at the end, where {@code xs:any} allows it (VER-02). */
        WITH_UNKNOWN_ELEMENT
    }

    /** What kind of answer is right. */
    public enum AnswerKind {
        /** The contract's response, not an ERROR result. */
        RESPONSE,
        /** The contract's response with resultCode ERROR (ERR-01). */
        ERROR,
        /** The contract's response, whatever its resultCode. */
        RESPONSE_OR_ERROR,
        /** A SOAP fault (ERR-02). */
        FAULT,
        /** A fault, or the contract's response with resultCode ERROR. */
        REFUSAL,
        /** Any well-formed answer; the case has its own expectations. */
        ANY
    }

    /**
     * A parameter read from an earlier answer.
     *
     * @param parameter the parameter's name
     * @param from id of the earlier call
     * @param at XPath relative to the answer's payload element; its first value counts
     */
    public record Take(String parameter, String from, String at) {}

    /**
     * A family of calls that differ in {@code periodStart} and {@code periodEnd}.
     *
     * @param over which periods
     * @param of id of the earlier, unfiltered call
     * @param count how many random intervals; may hold {@code ${name}}; ignored for others
     */
    public record Repeat(Over over, String of, String count) {

        /** Where the periods come from. */
        public enum Over {
            /** Each date that occurs in the unfiltered answer. */
            DATES,
            /** Random intervals between the first and the last of these dates, from the run's seed. */
            INTERVALS,
            /** One period, of the days just before the first of these dates. */
            BEFORE
        }
    }

    /**
     * An expectation as written in the suite.
     *
     * @param name which, for example {@code everyRecord}
     * @param arguments as YAML gives them; what they mean is up to the expectation
     */
    public record Expect(String name, JsonNode arguments) {}
}
