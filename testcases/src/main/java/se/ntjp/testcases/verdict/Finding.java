package se.ntjp.testcases.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import se.ntjp.contracts.text.Text;

/**
 * One thing a check found.
 *
 * @param rule the id of the rule that speaks, for example {@code ENV-02}
 * @param effect what the finding makes of the test case; {@link Verdict#PASSED} for a remark that does not change it
 * @param message what is wrong, in a sentence
 * @param where where in the answer
 * @param expected what the rule wants, as the user would write it; empty where the message says all
 * @param found what came; of something long the beginning, so that a hostile answer does not fill the record
 * @param remedy what to do about it
 * @param exchange the id of the exchange it was found in; empty where it concerns several
 * @param stricter whether it says more than the official suite that was run would say of the same answers
 */
public record Finding(
        String rule,
        Verdict effect,
        Text message,
        Where where,
        String expected,
        String found,
        Text remedy,
        String exchange,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean stricter) {

    private static final int MAX_FOUND = 1000;

    /**
     * A place in a message.
     *
     * @param path XPath with element names, for example {@code /GetCareDocumentationResponse/careDocumentation[2]};
     *     empty where the whole is meant
     * @param line counted from 1; 0 where unknown
     * @param column counted from 1; 0 where unknown
     */
    public record Where(String path, int line, int column) {

        /** The message as a whole. */
        public static final Where WHOLE = new Where("", 0, 0);

        /** A path without a line. */
        public static Where at(String path) {
            return new Where(path, 0, 0);
        }
    }

    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(effect);
        Objects.requireNonNull(message);
        where = where == null ? Where.WHOLE : where;
        expected = expected == null ? "" : expected;
        found = found == null ? "" : shortened(found);
        remedy = remedy == null ? Text.same("") : remedy;
        exchange = exchange == null ? "" : exchange;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= MAX_FOUND
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX_FOUND - 1)) + "…";
    }

    /** A finding with this effect about the message as a whole; the methods below add the rest. */
    public static Finding of(String rule, Verdict effect, Text message) {
        return new Finding(rule, effect, message, null, null, null, null, null, false);
    }

    /** The rule is broken. */
    public static Finding failed(String rule, Text message) {
        return of(rule, Verdict.FAILED, message);
    }

    /** Worth knowing, breaks nothing. */
    public static Finding remark(String rule, Text message) {
        return of(rule, Verdict.PASSED, message);
    }

    /** The same, said by another rule. */
    public Finding by(String ruleId) {
        return new Finding(ruleId, effect, message, where, expected, found, remedy, exchange, stricter);
    }

    /** The same at a place in the answer. */
    public Finding where(Where place) {
        return new Finding(rule, effect, message, place, expected, found, remedy, exchange, stricter);
    }

    /** The same with what the rule wants. */
    public Finding expected(String wanted) {
        return new Finding(rule, effect, message, where, wanted, found, remedy, exchange, stricter);
    }

    /** The same with what came; of something long the beginning is kept. */
    public Finding found(String came) {
        return new Finding(rule, effect, message, where, expected, came, remedy, exchange, stricter);
    }

    /** The same with what to do about it. */
    public Finding remedy(Text advice) {
        return new Finding(rule, effect, message, where, expected, found, advice, exchange, stricter);
    }

    /** The same with this effect, said beyond what the official suite says. */
    public Finding stricter(Verdict strictEffect) {
        return new Finding(rule, strictEffect, message, where, expected, found, remedy, exchange, true);
    }

    /** The same in an exchange. */
    public Finding in(String exchangeId) {
        return new Finding(rule, effect, message, where, expected, found, remedy, exchangeId, stricter);
    }
}
